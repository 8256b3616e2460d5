import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface Props {
  tone?: 'calm' | 'warn' | 'danger';
  children: ComponentChildren;
}

/** A short remark set off from its surroundings. */
export function Notice({ tone = 'calm', children }: Props) {
  return (
    <div class={`notice ${tone}`}>
      <Icon name={tone === 'calm' ? 'info' : 'warning'} />
      <div>{children}</div>
    </div>
  );
}
