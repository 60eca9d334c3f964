-- A column that is called as the static member of a type which is written to it, is called without blanks around the colons.
-- catalog: sales

INSERT INTO dbo.Places SELECT geography :: Point(Price, Discount, 4326) FROM dbo.Lines;

-- lineage:
--   reads dbo.Lines
--   writes dbo.Places
--   dbo.Places.[geography::Point(Price, Discount, 4326)] <- dbo.Lines.Discount (transformation)
--   dbo.Places.[geography::Point(Price, Discount, 4326)] <- dbo.Lines.Price (transformation)
--   HW2008: The columns of dbo.Places are not known; those written here are called as what is written to them.
