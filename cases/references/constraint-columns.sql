-- Keys, foreign keys, checks, defaults and computed columns name the columns that they are of; a foreign key those of another table.
-- catalog: sales

CREATE PROCEDURE dbo.Constrain AS
BEGIN
  ALTER TABLE dbo.Lines ADD CONSTRAINT PK_Lines PRIMARY KEY (OrderId, LineNumber);
  ALTER TABLE dbo.Lines WITH CHECK ADD CONSTRAINT FK_Lines FOREIGN KEY (OrderId) REFERENCES dbo.Orders (Id) ON DELETE CASCADE;
  ALTER TABLE dbo.Lines ADD CONSTRAINT CK_Lines CHECK (Qty > 0 AND Missing > 0), CONSTRAINT DF_Lines DEFAULT (0) FOR Discount;
  ALTER TABLE dbo.Orders ADD Gross AS (Total * 1.25), Country int REFERENCES dbo.Countries (Id);
  ALTER TABLE dbo.Orders CHECK CONSTRAINT ALL;
END
GO
CREATE PROCEDURE dbo.MakeVisits AS
BEGIN
  CREATE TABLE dbo.Visits (
    Page nvarchar(200) PRIMARY KEY,
    Customer int FOREIGN KEY REFERENCES dbo.Customers (Id),
    Seen int CHECK (Seen > 0) INDEX IX_Seen ON ByPage (Page),
    Twice AS Seen * 2,
    Product int,
    CONSTRAINT UQ_Visits UNIQUE (Customer, Product),
    FOREIGN KEY (Product) REFERENCES dbo.Products,
    INDEX IX_Product (Product) WHERE Seen > 1
  ) ON ByPage (Page);
  CREATE INDEX IX_Page ON dbo.Visits (Page);
  DROP TABLE dbo.Visits;
END

-- references:
--   4: define dbo.Constrain by dbo.Constrain
--   6: define dbo.Lines by dbo.Lines
--   6: read dbo.Lines.OrderId by OrderId
--   6: read dbo.Lines.LineNumber by LineNumber
--   7: define dbo.Lines by dbo.Lines
--   7: read dbo.Lines.OrderId by OrderId
--   7: read dbo.Orders by dbo.Orders
--   7: read dbo.Orders.Id by Id
--   8: define dbo.Lines by dbo.Lines
--   8: read dbo.Lines.Qty by Qty
--   8: read dbo.Lines.Discount by Discount
--   9: define dbo.Orders by dbo.Orders
--   9: read dbo.Orders.Total by Total
--   9: read dbo.Countries by dbo.Countries
--   9: read dbo.Countries.Id by Id
--   10: define dbo.Orders by dbo.Orders
--   13: define dbo.MakeVisits by dbo.MakeVisits
--   15: define dbo.Visits by dbo.Visits
--   16: define dbo.Visits.Page by Page
--   17: define dbo.Visits.Customer by Customer
--   17: read dbo.Customers by dbo.Customers
--   17: read dbo.Customers.Id by Id
--   18: define dbo.Visits.Seen by Seen
--   18: read dbo.Visits.Seen by Seen
--   18: read dbo.Visits.Page by Page
--   19: define dbo.Visits.Twice by Twice
--   19: read dbo.Visits.Seen by Seen
--   20: define dbo.Visits.Product by Product
--   21: read dbo.Visits.Customer by Customer
--   21: read dbo.Visits.Product by Product
--   22: read dbo.Visits.Product by Product
--   22: read dbo.Products by dbo.Products
--   23: read dbo.Visits.Product by Product
--   23: read dbo.Visits.Seen by Seen
--   24: read dbo.Visits.Page by Page
--   25: read dbo.Visits by dbo.Visits
--   25: read dbo.Visits.Page by Page
--   26: define dbo.Visits by dbo.Visits
