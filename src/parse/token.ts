// The kinds of tokens. A kind is a small number, so that a token is three numbers in typed arrays and no object.
// Order matters: punctuation and literals, then reserved words, then words that are keywords only where the grammar
// looks for them, then plain words and quoted names. "Can this be a name?" is therefore one comparison.
// https://learn.microsoft.com/sql/t-sql/language-elements/reserved-keywords-transact-sql

const symbols = `EndOfText Go Semicolon Comma Dot LeftParen RightParen LeftBrace RightBrace Colon DoubleColon
Equals Less Greater LessEquals GreaterEquals NotEquals BangEquals BangLess BangGreater Plus Minus Star Slash Percent
Ampersand Bar DoubleBar Caret Tilde Bang ShiftLeft ShiftRight PlusEquals MinusEquals StarEquals SlashEquals PercentEquals
AmpersandEquals BarEquals DoubleBarEquals CaretEquals String NationalString Integer Numeric Float Money Hex Variable
SystemVariable PseudoColumn Unknown Backslash Question`;

const reserved = `ADD ALL ALTER AND ANY AS ASC AUTHORIZATION BACKUP BEGIN BETWEEN BREAK BROWSE BULK BY CASCADE CASE CHECK
CHECKPOINT CLOSE CLUSTERED COALESCE COLLATE COLUMN COMMIT COMPUTE CONSTRAINT CONTAINS CONTAINSTABLE CONTINUE CONVERT
CREATE CROSS CURRENT CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER CURSOR DATABASE DBCC DEALLOCATE DECLARE
DEFAULT DELETE DENY DESC DISTINCT DISTRIBUTED DOUBLE DROP ELSE END ERRLVL ESCAPE EXCEPT EXEC EXECUTE EXISTS EXIT
EXTERNAL FETCH FILE FILLFACTOR FOR FOREIGN FREETEXT FREETEXTTABLE FROM FULL FUNCTION GOTO GRANT GROUP HAVING HOLDLOCK
IDENTITY IDENTITY_INSERT IDENTITYCOL IF IN INDEX INNER INSERT INTERSECT INTO IS JOIN KEY KILL LEFT LIKE LINENO MERGE
NATIONAL NOCHECK NONCLUSTERED NOT NULL NULLIF OF OFF OFFSETS ON OPEN OPENDATASOURCE OPENQUERY OPENROWSET OPENXML OPTION OR
ORDER OUTER OVER PERCENT PIVOT PLAN PRIMARY PRINT PROC PROCEDURE PUBLIC RAISERROR READ READTEXT RECONFIGURE
REFERENCES REPLICATION RESTORE RESTRICT RETURN REVERT REVOKE RIGHT ROLLBACK ROWCOUNT ROWGUIDCOL RULE SAVE SCHEMA SELECT
SEMANTICKEYPHRASETABLE SEMANTICSIMILARITYDETAILSTABLE SEMANTICSIMILARITYTABLE SESSION_USER SET SETUSER SHUTDOWN SOME
STATISTICS SYSTEM_USER TABLE TABLESAMPLE TEXTSIZE THEN TO TOP TRAN TRANSACTION TRIGGER TRUNCATE TRY_CONVERT
TSEQUAL UNION UNIQUE UNPIVOT UPDATE UPDATETEXT USE USER VALUES VARYING VIEW WAITFOR WHEN WHERE WHILE WITH WRITETEXT`;

const contextual = `ABSENT ABSOLUTE AFTER ALWAYS APPLY AT ATOMIC CALLED CALLER CAST CATCH CHANGETABLE CHANGES CLONE
COLUMNS COLUMNSTORE CONVERSATION COPY CUBE DATA DELAY DISABLE DISK DISTRIBUTION EDGE ENABLE FAST FILTER FIRST FOLLOWING FORCE
FORCESEEK GENERATED GET GLOBAL GROUPING HASH HIDDEN HINT IGNORE IIF INCLUDE INSTEAD JSON JSON_ARRAY JSON_ARRAYAGG
JSON_OBJECT JSON_OBJECTAGG KEEP LAST LEVEL LOCAL LOGIN LOOP MASKED MATCH MATCHED MATERIALIZED MAX MOVE NEXT NO NODE NOLOCK
NOWAIT OBJECT OFFSET ONLY OPENJSON OPTIMIZE OUT OUTPUT PARSE PARTITION PATH PERIOD PERSISTED PRECEDING PRECISION PREDICT PRIOR QUALIFY RANGE
RAW READONLY RECEIVE RECOMPILE RELATIVE REMOTE RENAME RESPECT RESULT RETURNS ROLE ROLLUP ROW ROWS SCHEMABINDING
SEND SEQUENCE SERVER SETS SHORTEST_PATH SOURCE SPARSE STOPLIST SWITCH SYNONYM SYSTEM_TIME TARGET THROW TIES TIMEOUT TRIM TRY
TRY_CAST TRY_PARSE TYPE UNBOUNDED USING VALUE WINDOW WITHIN WITHOUT WORK XML XMLNAMESPACES ZONE`;

const names = 'Word Bracketed DoubleQuoted';

type Words<Row extends string> = Row extends `${infer Head} ${infer Rest}` ? Head | Words<Rest> : Row;
type Rows<Text extends string> = Text extends `${infer Head}\n${infer Rest}` ? Words<Head> | Rows<Rest> : Words<Text>;
type TokenName = Rows<typeof symbols> | Rows<typeof reserved> | Rows<typeof contextual> | Rows<typeof names>;

const wordsOf = (text: string): readonly string[] => text.split(/\s/);

export const symbolNames = wordsOf(symbols);
export const reservedWords = wordsOf(reserved);
export const contextualWords = wordsOf(contextual);

/** Token kinds by name: `T.SELECT`, `T.Comma`, `T.Word`. */
export const T = numbered() as Readonly<Record<TokenName, number>>;

/** Reserved words have kinds from this one … */
export const firstReserved = symbolNames.length;
/** … and everything that may be a name without quotes, or with, from this one. */
export const firstName = firstReserved + reservedWords.length;

function numbered(): object {
  const table: Record<string, number> = {};
  let kind = 0;
  for (const name of [...symbolNames, ...reservedWords, ...contextualWords, ...names.split(' ')]) table[name] = kind++;
  return withFastProperties(table);
}

/**
 * An object with hundreds of properties added one by one is a hash table to V8, and each `T.SELECT` a look-up.
 * The prototype of a constructed object is laid out like a struct, and its constants are folded into the code: 12 times faster.
 */
function withFastProperties(table: object): object {
  const holder = function holder() {};
  holder.prototype = table;
  new (holder as unknown as new () => object)();
  return table;
}
