CREATE PROCEDURE dwh.usp_BuildFactInvoice
    @RunId int
AS
BEGIN
    IF OBJECT_ID('dwh.FactInvoice_new') IS NOT NULL DROP TABLE dwh.FactInvoice_new;

    CREATE TABLE #lines
    WITH (DISTRIBUTION = HASH(InvoiceNo), HEAP)
    AS
    SELECT il.InvoiceNo,
           SUM(CASE il.ChargeCode WHEN 'ENERGY' THEN il.LineAmount ELSE 0 END)              AS EnergyAmount,
           SUM(CASE il.ChargeCode WHEN 'GRID' THEN il.LineAmount ELSE 0 END)                AS GridAmount,
           SUM(CASE WHEN il.ChargeCode NOT IN ('ENERGY', 'GRID') THEN il.LineAmount ELSE 0 END) AS OtherAmount
    FROM   ods.InvoiceLine AS il
    GROUP BY il.InvoiceNo
    OPTION (LABEL = 'dwh : FactInvoice : lines');

    CREATE TABLE dwh.FactInvoice_new
    WITH (DISTRIBUTION = HASH(CustomerKey), CLUSTERED COLUMNSTORE INDEX)
    AS
    SELECT i.InvoiceNo,
           dbo.fn_DateKey(i.InvoiceDate)  AS InvoiceDateKey,
           dbo.fn_DateKey(i.DueDate)      AS DueDateKey,
           ISNULL(c.CustomerKey, -1)      AS CustomerKey,
           ISNULL(l.EnergyAmount, 0)      AS EnergyAmount,
           ISNULL(l.GridAmount, 0)        AS GridAmount,
           ISNULL(l.OtherAmount, 0)       AS OtherAmount,
           i.VatAmount,
           i.GrossAmount
    FROM   ods.Invoice AS i
    LEFT JOIN #lines AS l ON l.InvoiceNo = i.InvoiceNo
    LEFT JOIN dwh.DimCustomer AS c
           ON  c.CustomerId = i.CustomerId
           AND i.InvoiceDate >= c.ValidFrom
           AND i.InvoiceDate <  ISNULL(c.ValidTo, '9999-12-31')
    OPTION (LABEL = 'dwh : FactInvoice : CTAS');

    RENAME OBJECT dwh.FactInvoice TO FactInvoice_old;
    RENAME OBJECT dwh.FactInvoice_new TO FactInvoice;
    DROP TABLE dwh.FactInvoice_old;
    DROP TABLE #lines;

    EXEC ctl.usp_LogStep @RunId, 'dwh.FactInvoice';
END
