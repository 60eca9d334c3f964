-- What looks like a line :setvar in a comment, a string or a quoted name sets nothing; behind all these one counts again.

:setvar Db Sales
/* a comment /* in a comment */
:setvar Db Wrong
*/
SELECT 'plain
:setvar Db Wrong
', 'it''s
:setvar Db Wrong
' AS a, 1 AS "b""
:setvar Db Wrong
", 2 AS [c]]'
:setvar Db Wrong
];
-- it isn't one: :setvar Db Wrong
:setvar Schema stage
SELECT 3 AS [d]]'e];
:setvar Table Lines
GO
INSERT INTO dbo.T (a) SELECT s.a FROM $(Db).$(Schema).$(Table) AS s;
-- the end

-- lineage:
--   reads Sales.stage.Lines
--   writes dbo.T
--   dbo.T.a <- Sales.stage.Lines.a
