-- $IDENTITY, IDENTITYCOL, $ROWGUID and ROWGUIDCOL stand for the column of the table that is marked so.

CREATE TABLE dbo.Ticket (No int IDENTITY(100, 1), Tag uniqueidentifier ROWGUIDCOL, Subject nvarchar(100));
CREATE TABLE dbo.Mirror (TicketNo int, Tag uniqueidentifier, Next int);
GO
INSERT INTO dbo.Mirror (TicketNo, Tag, Next)
SELECT $IDENTITY, t.$ROWGUID, t.IDENTITYCOL + 1 FROM dbo.Ticket AS t WHERE ROWGUIDCOL IS NOT NULL;

-- lineage:
--   reads dbo.Ticket
--   writes dbo.Mirror
--   dbo.Mirror.Next <- dbo.Ticket.No (transformation)
--   dbo.Mirror.Next <~ dbo.Ticket.Tag (filter)
--   dbo.Mirror.Tag <- dbo.Ticket.Tag
--   dbo.Mirror.Tag <~ dbo.Ticket.Tag (filter)
--   dbo.Mirror.TicketNo <- dbo.Ticket.No
--   dbo.Mirror.TicketNo <~ dbo.Ticket.Tag (filter)
