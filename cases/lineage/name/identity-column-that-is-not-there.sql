-- $IDENTITY of a table that is not known to count anything is told.

CREATE TABLE dbo.Ticket (No int, Subject nvarchar(100));
CREATE TABLE dbo.Mirror (TicketNo int, Subject nvarchar(100));
GO
INSERT INTO dbo.Mirror (TicketNo, Subject) SELECT $IDENTITY, t.Subject FROM dbo.Ticket AS t;

-- lineage:
--   reads dbo.Ticket
--   writes dbo.Mirror
--   dbo.Mirror.Subject <- dbo.Ticket.Subject
--   HW2003: None of the sources here has a column $IDENTITY.
