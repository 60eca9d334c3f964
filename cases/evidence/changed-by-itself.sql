-- What a column keeps of itself is proven by the clause that changes it: the value behind += does not name it.
-- catalog: sales
UPDATE o SET o.Total += l.Price, Note = o.Note + N'.'
FROM dbo.Orders AS o JOIN dbo.Lines AS l ON l.OrderId = o.Id;

-- evidence:
--   3: UPDATE: dbo.Orders.Total <- dbo.Lines.Price by o.Total += l.Price
--   3: UPDATE: dbo.Orders.Total <- dbo.Orders.Total by o.Total += l.Price
--   3: UPDATE: dbo.Orders.Note <- dbo.Orders.Note by o.Note + N'.'
--   4: UPDATE: reads dbo.Orders by dbo.Orders
--   4: UPDATE: writes dbo.Orders by dbo.Orders
--   4: UPDATE: reads dbo.Lines by dbo.Lines
--   4: UPDATE: dbo.Orders.Note <~ dbo.Lines.OrderId by l.OrderId = o.Id
--   4: UPDATE: dbo.Orders.Note <~ dbo.Orders.Id by l.OrderId = o.Id
--   4: UPDATE: dbo.Orders.Total <~ dbo.Lines.OrderId by l.OrderId = o.Id
--   4: UPDATE: dbo.Orders.Total <~ dbo.Orders.Id by l.OrderId = o.Id
