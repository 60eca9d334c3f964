import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { traceReferences } from '../src/lineage/references.ts';
import { referenceLines } from '../src/lineage/report.ts';
import { tracedApart } from './apart.ts';
import { asTexts } from './as-texts.ts';
import { asOfCallers, inCallees } from './called.ts';
import { readCase, traceCase, writeCase } from './lineage-case.ts';
import { lineageFiles as files, pathOf } from './lineage-files.ts';
import { changesOfText, flows, meaning, unprovenEdges } from './proof.ts';
import { readOtherwise } from './read-otherwise.ts';
import { staged } from './staged.ts';
import { inOwnTexts, oneChanged, tracedAfter, tracedAnew } from './traced-again.ts';
import { wrapped } from './wrapped.ts';

/**
 * What a derived table hands on otherwise: not hidden columns nor IDENTITYCOL, not which of two unknown tables a column is of, not the
 * name that an alias hides; and the words of a subquery are the name of its column.
 */
const isOfTheTable =
  /^(?:create-table\/ledger|from\/(?:hidden-by|star-of-unknown)-alias|function\/xml-methods-and|insert\/unknown-target-values|name\/(?:hidden-name|identity-and|owner-named)|star\/hidden-period|temporal\/hidden-column)/;

/**
 * What is a matter of the procedure that the text stands in: its name, what is declared of it, the settings and variables of sqlcmd in
 * front of it. Through so many calls neither the text of a parameter nor the columns of a temp table that the session keeps are told.
 */
const isOfTheProcedure =
  /^(?:declared\/both|dynamic\/(?:own-name|quoted-identifier-off|system-functions|text-left-by-a-procedure)|script\/setvar-in-a-text|temp-table\/(?:callee-that-names-itself|left-behind-in-its-shape))/;

describe('lineage cases', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(0));

  describe.each(files)('%s', (file) => {
    const path = pathOf(file);
    const written = readCase(readFileSync(path, 'utf8'));
    const traced = traceCase(written);

    it('has the lineage of its footer', async () => {
      await expect(writeCase(written, traced.lines)).toMatchFileSnapshot(path);
    });

    it('begins with a line that says what it proves', () => {
      expect(written.sql).toMatch(/^-- \S.*[.!?]\n/);
    });

    it.each(changesOfText)('stays the same when %s', (_, change) => {
      expect(meaning(traceCase({ ...written, sql: change(written.sql) }))).toEqual(meaning(traced));
    });

    const asRunTexts = asTexts(written.sql, files.indexOf(file));
    // Under another default schema a text looks names up.
    if (asRunTexts !== written.sql && !file.startsWith('name/')) {
      it('moves the same where its statements are texts that run', () => {
        expect(flows(traceCase({ ...written, sql: asRunTexts }))).toEqual(flows(traced));
      });
    }

    const byStations = staged(written.sql, files.indexOf(file));
    if (byStations !== written.sql) {
      it('moves the same by way of a CTE, a temp table or the like', () => {
        expect(flows(traceCase({ ...written, sql: byStations }))).toEqual(flows(traced));
      });
    }

    const byOtherWays = wrapped(written.sql, file.length);
    // Of more ways than are followed others may be; so may what stands behind where no way leads. The columns of a table that a text
    // makes are not known where the text is put together in a loop or behind a label.
    const isOfNoWay =
      /^(?:dynamic\/(?:more-ways|texts-put-together-that-make-tables\.sql$)|control-flow\/behind-branches)/.test(file);
    if (byOtherWays !== written.sql && !isOfNoWay) {
      it('moves the same where control comes to its statements by another way', () => {
        expect(flows(traceCase({ ...written, sql: byOtherWays }))).toEqual(flows(traced));
      });
    }

    // One of both by case: each takes its time.
    const byQueries = file.length % 2 === 0 ? readOtherwise(written.sql, file.length >> 1) : written.sql;
    if (byQueries !== written.sql && !isOfTheTable.test(file)) {
      it('moves the same where its tables are read by way of a derived table', () => {
        expect(flows(traceCase({ ...written, sql: byQueries }))).toEqual(flows(traced));
      });
    }

    const byCallees = file.length % 2 === 1 ? inCallees(written.sql) : written.sql;
    if (byCallees !== written.sql && !isOfTheProcedure.test(file)) {
      it('moves the same where its procedures leave what they do to another', () => {
        expect(asOfCallers(flows(traceCase({ ...written, sql: byCallees })))).toEqual(asOfCallers(flows(traced)));
      });
    }

    it('stays the same whichever module is traced first, and by whom', () => {
      expect(tracedApart(traced.catalog, 'the last first', traced.variables)).toEqual(traced.lineage);
      expect(tracedApart(traced.catalog, 'the first first', traced.variables)).toEqual(traced.lineage);
    });

    it('comes out the same where most of it was found before', () => {
      const catalog = inOwnTexts(traced.catalog);
      const other = oneChanged(catalog, files.indexOf(file));
      expect(tracedAfter(other, catalog)).toEqual(tracedAnew(catalog));
      expect(tracedAfter(catalog, other)).toEqual(tracedAnew(other));
    });

    it('names the same places where nobody follows the data', () => {
      const { catalog, lineage, variables } = traced;
      expect([...referenceLines(traceReferences(catalog, { variables }), catalog)]).toEqual([
        ...referenceLines(lineage, catalog),
      ]);
    });

    it('points at text that proves each edge', () => {
      expect(unprovenEdges(traced)).toEqual([]);
    });
  });
});
