-- Which contract supplies which metering point, with what the grid knows of the place.
CREATE VIEW ods.vw_MeteringPointSupply
AS
SELECT mp.MeteringPointId, mp.Gsrn, mp.MeteringPointType, mp.City, mp.PriceAreaCode,
       pa.PriceAreaName, s.SubstationName, gc.GridCompanyName,
       ac.ContractNo, ac.CustomerId, ac.ProductCode, ac.PriceModel
FROM   ods.MeteringPoint AS mp
       LEFT JOIN ods.PriceArea  AS pa ON pa.PriceAreaCode = mp.PriceAreaCode
       LEFT JOIN ods.Substation AS s  ON s.SubstationCode = mp.SubstationCode
       LEFT JOIN GridMaster.market.GridCompany AS gc ON gc.GridCompanyId = mp.GridCompanyId
       LEFT JOIN ods.vw_ActiveContract AS ac ON ac.Gsrn = mp.Gsrn;
