CREATE PROCEDURE ods.usp_MergeContract
    @RunId int
AS
BEGIN
    SET NOCOUNT ON;

    BEGIN TRY
        MERGE ods.Contract AS tgt
        USING (SELECT st.ContractNo, cu.CustomerId, st.Gsrn, st.ProductCode, st.SignedOn, st.SupplyStart,
                      st.SupplyEnd, st.FixedPrice, st.SalesChannel, st.ModifiedAt
               FROM   staging.Contract AS st
               JOIN   ods.Customer     AS cu ON cu.CustomerNo = st.CustomerNo) AS src
        ON  tgt.ContractNo = src.ContractNo
        WHEN MATCHED AND (ISNULL(tgt.ProductCode, '') <> ISNULL(src.ProductCode, '')
                       OR ISNULL(tgt.SupplyEnd, '9999-12-31') <> ISNULL(src.SupplyEnd, '9999-12-31')
                       OR ISNULL(tgt.FixedPrice, 0) <> ISNULL(src.FixedPrice, 0)) THEN
            UPDATE SET Gsrn = src.Gsrn, ProductCode = src.ProductCode, SupplyStart = src.SupplyStart, SupplyEnd = src.SupplyEnd,
                       FixedPrice = src.FixedPrice, ModifiedAt = src.ModifiedAt, LoadRunId = @RunId
        WHEN NOT MATCHED THEN
            INSERT (ContractNo, CustomerId, Gsrn, ProductCode, SignedOn, SupplyStart, SupplyEnd, FixedPrice, SalesChannel, ModifiedAt, LoadRunId)
            VALUES (src.ContractNo, src.CustomerId, src.Gsrn, src.ProductCode, src.SignedOn, src.SupplyStart, src.SupplyEnd,
                    src.FixedPrice, src.SalesChannel, src.ModifiedAt, @RunId)
        OUTPUT src.ContractNo, $action, deleted.ProductCode, inserted.ProductCode, deleted.SupplyEnd, inserted.SupplyEnd, SYSUTCDATETIME()
        INTO   ods.ContractChange (ContractNo, MergeAction, OldProductCode, NewProductCode, OldSupplyEnd, NewSupplyEnd, ChangedAt);

        EXEC ctl.usp_LogStep @RunId, 'ods.Contract', @@ROWCOUNT;
    END TRY
    BEGIN CATCH
        EXEC ctl.usp_LogError @RunId;
        THROW;
    END CATCH
END
