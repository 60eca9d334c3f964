import type { BoundModule } from '../../bind/bound/module.ts';
import type { NameDefaults } from '../../bind/names.ts';
import type { Source } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { Home, Piece } from '../constant/text.ts';
import type { Evidence } from './edges.ts';

/** A place in the text of a module. */
export interface Place extends Span {
  readonly home: Home;
}

/** The text that is being traced: a module's own, or what dynamic SQL put together. */
export interface TracedText {
  readonly source: Source;
  /** Where a place of the text is shown: itself, or for dynamic SQL the statement that runs it. */
  place(span: Span): Place;
  /** A part of the text in pieces that know where they stand. */
  locate(span: Span): readonly Piece[];
  /** The names of the values in a part of it that were put there. */
  passedIn(span: Span): readonly string[];
  /** The type of the column of the catalog that a name stands for; undefined where it stands for none, or the type is not known. */
  typeOfColumn(name: Span): string | undefined;
  /** Of a text with holes: a name in it as the texts that it runs can have it, whose holes are others. */
  nameElsewhere?(name: string): string;
  /** Where its names are looked up. */
  readonly defaults: NameDefaults;
  readonly origin: 'parsed' | 'dynamic' | 'query_log';
  /** Where in the module's own text the statement stands that runs it: its words may stand long before that. */
  readonly runsAt: number;
}

/** What tells the types of the columns that a text names. */
type NamedTypes = Pick<BoundModule, 'references' | 'localTypes'>;

/** The text of a module itself. */
export function ownText(
  home: Home,
  defaults: NameDefaults,
  origin: TracedText['origin'],
  bound: NamedTypes,
): TracedText {
  return {
    source: home.source,
    place: ({ start, end }) => ({ start, end, home }),
    locate: (span) => [{ text: home.source.slice(span), at: { home, start: span.start } }],
    passedIn: () => [],
    typeOfColumn: typesIn(bound),
    defaults,
    origin,
    runsAt: 0,
  };
}

/** The types of the columns that a text names. Few texts are asked: they are gathered when one is. */
export function typesIn({ references, localTypes }: NamedTypes): TracedText['typeOfColumn'] {
  let types: Map<number, string> | undefined;
  return ({ start }) => {
    const local = localTypes.get(start);
    if (local) return local;
    types ??= new Map(
      references.flatMap(({ object, column, start: at }) => {
        const type = object.columns.find(({ name }) => name === column)?.type;
        return type ? [[at, type] as const] : [];
      }),
    );
    return types.get(start);
  };
}

/** A place of a text that proves something. */
export function evidenceAt({ home, start, end }: Place, statement: string): Evidence {
  const { line } = home.source.positionAt(start);
  return { module: home.module.id, file: home.file, start, end, line, statement };
}
