-- A value goes back by GOTO as often as it has variables to go through, and those may be many.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @v0 int, @v1 int, @v2 int, @v3 int, @v4 int, @v5 int, @v6 int, @v7 int, @v8 int, @v9 int, @v10 int, @v11 int, @v12 int, @v13 int, @v14 int, @v15 int, @v16 int, @v17 int, @v18 int, @v19 int, @v20 int, @v21 int, @v22 int, @v23 int, @v24 int, @v25 int, @v26 int, @v27 int, @v28 int, @v29 int, @v30 int, @v31 int, @v32 int, @v33 int, @v34 int, @v35 int, @v36 int, @v37 int, @v38 int, @v39 int, @v40 int, @v41 int, @v42 int, @v43 int, @v44 int, @v45 int, @v46 int, @v47 int, @v48 int, @v49 int, @v50 int, @v51 int;
again:
  INSERT INTO dbo.Archive (Id) VALUES (@v51);
  SET @v51 = @v50; SET @v50 = @v49; SET @v49 = @v48; SET @v48 = @v47; SET @v47 = @v46; SET @v46 = @v45;
  SET @v45 = @v44; SET @v44 = @v43; SET @v43 = @v42; SET @v42 = @v41; SET @v41 = @v40; SET @v40 = @v39;
  SET @v39 = @v38; SET @v38 = @v37; SET @v37 = @v36; SET @v36 = @v35; SET @v35 = @v34; SET @v34 = @v33;
  SET @v33 = @v32; SET @v32 = @v31; SET @v31 = @v30; SET @v30 = @v29; SET @v29 = @v28; SET @v28 = @v27;
  SET @v27 = @v26; SET @v26 = @v25; SET @v25 = @v24; SET @v24 = @v23; SET @v23 = @v22; SET @v22 = @v21;
  SET @v21 = @v20; SET @v20 = @v19; SET @v19 = @v18; SET @v18 = @v17; SET @v17 = @v16; SET @v16 = @v15;
  SET @v15 = @v14; SET @v14 = @v13; SET @v13 = @v12; SET @v12 = @v11; SET @v11 = @v10; SET @v10 = @v9;
  SET @v9 = @v8; SET @v8 = @v7; SET @v7 = @v6; SET @v6 = @v5; SET @v5 = @v4; SET @v4 = @v3;
  SET @v3 = @v2; SET @v2 = @v1; SET @v1 = @v0;
  SELECT @v0 = Id FROM dbo.Orders;
  IF EXISTS (SELECT 1 FROM dbo.Lines) GOTO again;

-- lineage:
--   dbo.P: reads dbo.Lines
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
