const HALF_SPACE = '\u200c';

/** A Persian spelling with its half-spaces marked, which are otherwise hard to see. */
export function Spelling({ text }: { text: string }) {
  const pieces = text.split(HALF_SPACE);
  return (
    <bdi lang="fa">
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one spelling never move
        <span key={at}>
          {at > 0 && <span class="half-space">{HALF_SPACE}</span>}
          {piece}
        </span>
      ))}
    </bdi>
  );
}
