import { Tooltip } from 'radix-ui';
import type { ReactNode } from 'react';

/** Words beside a control on hover and focus. The control has its own label: a tooltip is not one. */
export function Tip({ words, children }: { words: ReactNode; children: ReactNode }) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="tooltip" sideOffset={6} collisionPadding={8}>
          {words}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
