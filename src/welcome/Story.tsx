import { Spelling } from '../ui/Spelling';
import { EXAMPLE, type Stretch } from './example';

function Stretches({ of, mended }: { of: readonly Stretch[]; mended: boolean }) {
  return (
    <>
      {of.map((stretch) => {
        if (typeof stretch === 'string') return stretch;
        const [before, after] = stretch;
        return mended ? (
          <ins key={after}>
            <Spelling text={after} />
          </ins>
        ) : (
          <del key={before}>{before}</del>
        );
      })}
    </>
  );
}

/** The example story in a page, drawn small: as it is published, or cleaned. */
export function Story({ cleaned }: { cleaned: boolean }) {
  return (
    <div class={cleaned ? 'paper cleaned' : 'paper'} lang="fa" dir="rtl">
      {!cleaned && (
        <p class="menu">
          {EXAMPLE.menu.map((entry) => (
            <span key={entry}>{entry}</span>
          ))}
        </p>
      )}
      <p class="headline">
        <Stretches of={EXAMPLE.title} mended={cleaned} />
      </p>
      {!cleaned && <p class="box">{EXAMPLE.ad}</p>}
      <p>
        <Stretches of={EXAMPLE.text} mended={cleaned} />
      </p>
      {!cleaned && <p class="small">{EXAMPLE.endMark}</p>}
      {!cleaned && <p class="box comment">{EXAMPLE.comment}</p>}
    </div>
  );
}
