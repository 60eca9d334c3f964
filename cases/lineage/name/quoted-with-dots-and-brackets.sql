-- Dots and brackets inside of quoted names are part of the name.
CREATE TABLE dbo.[a.b] ([x.y] int, [q]]r] int, "s ""t""" int);
CREATE TABLE [dbo].[odd.name] ([c.d] int, [e]]f] int, [g] int);
GO
INSERT INTO [dbo].[odd.name] ([c.d], [e]]f], g)
SELECT t.[x.y], [a.b].[q]]r], [dbo].[a.b]."s ""t"""
FROM   dbo.[a.b] JOIN dbo.[a.b] AS t ON t.[x.y] = [a.b].[x.y];

-- lineage:
--   reads dbo.[a.b]
--   writes dbo.[odd.name]
--   dbo.[odd.name].[c.d] <- dbo.[a.b].[x.y]
--   dbo.[odd.name].[c.d] <~ dbo.[a.b].[x.y] (join)
--   dbo.[odd.name].[e]]f] <- dbo.[a.b].[q]]r]
--   dbo.[odd.name].[e]]f] <~ dbo.[a.b].[x.y] (join)
--   dbo.[odd.name].g <- dbo.[a.b].[s "t"]
--   dbo.[odd.name].g <~ dbo.[a.b].[x.y] (join)
