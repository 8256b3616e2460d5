/** The product's sign, drawn as icons/icon.svg has it; within the page, so that nothing waits for a file. */
export function Logo({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
      <linearGradient id="logo-ground" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="#13877a" />
        <stop offset="1" stop-color="#0a5a60" />
      </linearGradient>
      <rect width="128" height="128" rx="28" fill="url(#logo-ground)" />
      <path stroke="#fff" stroke-width="16" stroke-linecap="round" d="M32 32h64M80 64h16M32 64h8M56 96h40" />
      <path stroke="#ffc857" stroke-width="8" stroke-linecap="round" d="M60 52v24" />
    </svg>
  );
}
