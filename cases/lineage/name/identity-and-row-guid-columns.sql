-- $IDENTITY, IDENTITYCOL, $ROWGUID and ROWGUIDCOL stand for the column that is marked so: of the table in front, of the one that has such.

CREATE TABLE dbo.Ticket (No int IDENTITY(100, 1), Tag uniqueidentifier ROWGUIDCOL, Subject nvarchar(100));
CREATE TABLE dbo.Mirror (TicketNo int, Tag uniqueidentifier, Next int);
CREATE TABLE dbo.Label (Number int IDENTITY, Tag uniqueidentifier);
CREATE TABLE dbo.Parent (First uniqueidentifier, Second int, Third int);
GO
INSERT INTO dbo.Mirror (TicketNo, Tag, Next)
SELECT $IDENTITY, t.$ROWGUID, t.IDENTITYCOL + 1 FROM dbo.Ticket AS t WHERE ROWGUIDCOL IS NOT NULL;

INSERT INTO dbo.Parent (First, Second)
SELECT $ROWGUID, l.IDENTITYCOL FROM dbo.Ticket AS t JOIN dbo.Label AS l ON l.Tag = t.Tag;

INSERT INTO dbo.Parent (Third)
SELECT $IDENTITY FROM dbo.Mirror AS m JOIN dbo.Ticket AS t ON t.Tag = m.Tag;

-- lineage:
--   reads dbo.Label
--   reads dbo.Mirror
--   reads dbo.Ticket
--   writes dbo.Mirror
--   writes dbo.Parent
--   dbo.Mirror.Next <- dbo.Ticket.No (transformation)
--   dbo.Mirror.Next <~ dbo.Ticket.Tag (filter)
--   dbo.Mirror.Tag <- dbo.Ticket.Tag
--   dbo.Mirror.Tag <~ dbo.Ticket.Tag (filter)
--   dbo.Mirror.TicketNo <- dbo.Ticket.No
--   dbo.Mirror.TicketNo <~ dbo.Ticket.Tag (filter)
--   dbo.Parent.First <- dbo.Ticket.Tag
--   dbo.Parent.First <~ dbo.Label.Tag (join)
--   dbo.Parent.First <~ dbo.Ticket.Tag (join)
--   dbo.Parent.Second <- dbo.Label.Number
--   dbo.Parent.Second <~ dbo.Label.Tag (join)
--   dbo.Parent.Second <~ dbo.Ticket.Tag (join)
--   dbo.Parent.Third <- dbo.Ticket.No
--   dbo.Parent.Third <~ dbo.Mirror.Tag (join)
--   dbo.Parent.Third <~ dbo.Ticket.Tag (join)
