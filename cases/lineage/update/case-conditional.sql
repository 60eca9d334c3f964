-- The conditions of CASE decide one column, WHERE decides all that are set.
-- catalog: warehouse

UPDATE dw.DimClient
SET    Segment = CASE WHEN Town = N'Oslo' THEN 'A' ELSE Segment END,
       IsCurrent = 0
WHERE  ValidTo < SYSDATETIME();

-- lineage:
--   writes dw.DimClient
--   dw.DimClient.IsCurrent <~ dw.DimClient.ValidTo (filter)
--   dw.DimClient.Segment <- dw.DimClient.Segment (transformation)
--   dw.DimClient.Segment <~ dw.DimClient.Town (conditional)
--   dw.DimClient.Segment <~ dw.DimClient.ValidTo (filter)
