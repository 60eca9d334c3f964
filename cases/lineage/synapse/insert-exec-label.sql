-- OPTION (LABEL) behind an INSERT … SELECT changes nothing.
-- catalog: sales

INSERT INTO dbo.Archive (Id, Total) SELECT o.Id, o.Total FROM dbo.Orders AS o OPTION (LABEL = 'load: archive');
