-- CONCAT, CONCAT_WS, FORMAT and TRANSLATE: all arguments.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT CONCAT_WS(N'-', c.Name, c.City), FORMAT(o.Total, k.Region)
FROM   dbo.Customers AS c JOIN dbo.Orders AS o ON o.CustomerId = c.Id JOIN dbo.Countries AS k ON k.Id = c.CountryId;
