import type { BoundValue, Input, ValueSource } from '../bound/value.ts';

/** `c += v` and `@a += v` read what they change too. */
export function compound(value: BoundValue, itself: ValueSource): BoundValue {
  const inputs = value.inputs.map((input): Input => {
    return input.use === 'IDENTITY' ? { ...input, use: 'TRANSFORMATION' } : input;
  });
  return { ...value, inputs: [...inputs, { use: 'TRANSFORMATION', from: itself }] };
}
