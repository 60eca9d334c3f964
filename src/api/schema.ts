import type { FastifyTypeProvider } from 'fastify';
import Type, { type Static, type TSchema } from 'typebox';

/** Lets a route's handler know the types that its schemas describe. */
export interface SchemaTypes extends FastifyTypeProvider {
  validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown;
  serializer: this['schema'] extends TSchema ? Static<this['schema']> : unknown;
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/**
 * A schema that describes exactly a type of the contract: `describes<Health>()(Type.Object({ … }))` does not compile once
 * the two differ, so neither the web app nor the OpenAPI document can be told something else than the server answers.
 */
export function describes<Contract>() {
  return <Schema extends TSchema>(schema: Same<Static<Schema>, Contract> extends true ? Schema : never): Schema =>
    schema;
}

/** One of some words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return Type.Unsafe<Words[number]>({ type: 'string', enum: [...words] });
}

/** A string, or null. Written as a list of types because the serialiser is slow over unions. */
export const nullableString = Type.Unsafe<string | null>({ type: ['string', 'null'] });
export const nullableNumber = Type.Unsafe<number | null>({ type: ['number', 'null'] });
export const nullableBoolean = Type.Unsafe<boolean | null>({ type: ['boolean', 'null'] });

/** Two whole numbers: where something begins and ends. */
export const pair = Type.Unsafe<[number, number]>({
  ...{ type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
});

/** What a schema describes, or null. */
export function orNull<Schema extends TSchema>(schema: Schema) {
  return Type.Unsafe<Static<Schema> | null>({ anyOf: [schema, { type: 'null' }] });
}

/** `limit` and `offset` of a list. */
export function paging(standard: number, most: number) {
  return {
    limit: Type.Integer({ minimum: 1, maximum: most, default: standard }),
    offset: Type.Integer({ minimum: 0, maximum: 1_000_000_000, default: 0 }),
  };
}

/** A filter that may be repeated: `?schema=dbo&schema=stg`. */
export const repeatable = Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 200 }));

/** Describes an answer that the handler sends as bytes or as a stream, which no serialiser touches. */
export function asBytes(schema: TSchema) {
  return Type.Unsafe<unknown>(schema);
}
