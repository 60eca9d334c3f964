-- Of several views in one batch each ends where its own text does: a hint counts for one of them.
CREATE VIEW dbo.V AS SELECT 1 AS a;
CREATE VIEW dbo.W AS
-- @LINEAGE_INPUTS: dbo.T
SELECT 2 AS b;
CREATE VIEW dbo.X AS SELECT 3 AS c;

-- lineage:
--   dbo.W: reads dbo.T [hint]
--   HW1008: CREATE of a module should stand alone in its batch; it is read as a module of its own.
--   HW1008: CREATE of a module should stand alone in its batch; it is read as a module of its own.
