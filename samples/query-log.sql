-- QID84211  2026-03-02 05:58:03.112  5312044 ms
EXEC ctl.usp_NightlyLoad @BusinessDate = '2026-03-01'
GO
-- QID84232  2026-03-02 07:04:38.747  56 ms
SELECT ProcessName, RunStatus, DurationSeconds FROM rpt.vw_LoadStatus WHERE BusinessDate = '2026-03-01'
GO
-- QID84236  2026-03-02 07:10:02.566  5805 ms
/* Power BI: Executive */ SELECT TOP (1000001) [YearNo], [MonthNo], [RevenueEur], [ConsumptionMwh], [ExposureEur] FROM [rpt].[vw_ExecutiveSummary] WHERE [YearNo] >= 2024
GO
-- QID84243  2026-03-02 07:35:56.376  1117 ms
/* Power BI: Revenue */ SELECT [SegmentCode], SUM([Gross]) AS [a0], SUM([Paid]) AS [a1] FROM [rpt].[vw_MonthlyRevenue] WHERE [YearNo] = 2026 GROUP BY [SegmentCode]
GO
-- QID84276  2026-03-02 07:51:16.885  25 ms
/* Power BI: Revenue */ SELECT [MonthNo], SUM([Energy]) AS [a0], SUM([Grid]) AS [a1], SUM([Other]) AS [a2] FROM [rpt].[vw_MonthlyRevenue] WHERE [YearNo] = 2025 GROUP BY [MonthNo]
GO
-- QID84304  2026-03-02 08:20:50.826  32 ms
SELECT * FROM rpt.vw_AgeingReport WHERE Bucket = 'OverdueMore' ORDER BY AmountEur DESC
GO
-- QID84310  2026-03-02 08:59:42.085  374 ms
SELECT COUNT(*) FROM staging.MeterReadingReject WHERE RunId = 40388
GO
-- QID84347  2026-03-02 09:08:41.348  13878 ms
SELECT RejectReason, COUNT(*) AS n FROM staging.MeterReadingReject GROUP BY RejectReason
GO
-- QID84385  2026-03-02 10:15:16.327  30 ms
EXEC rpt.usp_CustomerStatement @CustomerNo = 'C0041877', @From = '2025-03-01', @To = '2026-02-28'
GO
-- QID84423  2026-03-02 10:43:20.125  28 ms
EXEC rpt.usp_CustomerStatement @CustomerNo = 'C0120036', @From = '2025-01-01', @To = '2025-12-31'
GO
-- QID84438  2026-03-02 10:46:55.506  933 ms
select top 100 * from ods.Customer where LastName like N'Østerg%'
GO
-- QID84447  2026-03-02 11:07:30.215  360 ms
select c.CustomerNo, c.FullName, ac.ContractNo, ac.ProductName, ac.SupplyStart
from ods.vw_CustomerCurrent c join ods.vw_ActiveContract ac on ac.CustomerId = c.CustomerId
where ac.PriceModel = 'FIXED' and ac.SupplyEnd < '2026-06-01'
GO
-- QID84482  2026-03-02 11:16:04.271  1029 ms
/* Power BI: Outages */ SELECT [PriceAreaName], [YearNo], [MonthNo], [OutageCount], [SaidiMinutes] FROM [rpt].[vw_OutageBoard]
GO
-- QID84518  2026-03-02 12:13:27.353  2218 ms
SELECT o.OutageId, s.SubstationName, o.StartedAt, o.RestoredAt, o.CustomersAffected FROM GridMaster.asset.OutageEvent o JOIN GridMaster.asset.Substation s ON s.SubstationId = o.SubstationId WHERE o.StartedAt >= '2026-02-27'
GO
-- QID84525  2026-03-02 12:54:26.760  1031 ms
EXEC GridMaster.asset.usp_OutageCallList @OutageId = 5521
GO
-- QID84538  2026-03-02 13:20:48.708  39 ms
SELECT AVG(PriceEurMwh) FROM ods.SpotPrice WHERE PriceAreaCode = 'DK1' AND HourUtc >= '2026-02-01' AND HourUtc < '2026-03-01'
GO
-- QID84543  2026-03-02 14:00:35.840  30 ms
/* Excel: Prices.xlsx */ SELECT "PriceAreaCode", "CalendarDate", "LowEur", "AverageEur", "HighEur", "NegativeHours" FROM "rpt"."vw_PriceOverview"
GO
-- QID84557  2026-03-02 14:35:37.953  2193 ms
EXEC rpt.usp_ConsumptionReport @YearNo = 2025, @Segments = N'SME,LARGE', @AreaCode = 'DK2'
GO
-- QID84585  2026-03-02 15:30:17.886  174 ms
EXEC rpt.usp_ConsumptionReport @YearNo = 2026
GO
-- QID84623  2026-03-02 16:35:11.079  456 ms
SELECT TOP (20) * FROM ctl.ErrorLog ORDER BY ErrorId DESC
GO
-- QID84643  2026-03-02 16:52:53.055  4821 ms
SELECT s.StepName, s.RowsAffected, s.LoggedAt FROM ctl.LoadStep AS s WHERE s.RunId = (SELECT MAX(RunId) FROM ctl.LoadRun) ORDER BY s.StepId
GO
-- QID84659  2026-03-02 16:58:56.379  1055 ms
SELECT q.RuleName, r.Measured, q.Threshold FROM ctl.QualityResult r JOIN ctl.QualityRule q ON q.RuleId = r.RuleId WHERE r.IsPassed = 0
GO
-- QID84693  2026-03-02 17:33:53.047  8421 ms
/* Power BI: Customers */ SELECT [SegmentCode], [RankInSegment], [CustomerNo], [CustomerName], [MarginEur] FROM [rpt].[vw_TopCustomer] WHERE [SegmentCode] IN (N'PRIV', N'SME')
GO
-- QID84722  2026-03-02 17:54:20.745  1339 ms
/* Power BI: Churn */ SELECT [CustomerNo], [CustomerName], [Score], [MainReason], [OpenCases] FROM [rpt].[vw_ChurnReport]
GO
-- QID84727  2026-03-02 18:02:55.948  685 ms
SELECT MainReason, COUNT(*) FROM mart.ChurnRisk GROUP BY MainReason
GO
-- QID84738  2026-03-02 18:56:11.627  211 ms
SELECT Gsrn, SUM(QuantityKwh) FROM dbo.Readings WHERE ReadFrom >= '2026-02-01' AND Gsrn = '571313174000412287' GROUP BY Gsrn
GO
-- QID84770  2026-03-02 19:26:00.358  26 ms
SELECT ReadFrom, QuantityKwh, QualityCode FROM ods.MeterReading WHERE Gsrn = '571313174000412287' AND ReadFrom >= '2026-02-27' ORDER BY ReadFrom
GO
-- QID84775  2026-03-03 07:17:47.200  1044 ms
SELECT ReadFrom, OldQuantity, NewQuantity FROM ods.MeterReadingCorrection WHERE Gsrn = '571313174000412287'
GO
-- QID84796  2026-03-03 07:41:53.776  5312044 ms
EXEC ctl.usp_NightlyLoad
GO
-- QID84819  2026-03-03 08:23:46.743  616 ms
SELECT ProcessName, RunStatus, DurationSeconds FROM rpt.vw_LoadStatus WHERE BusinessDate = '2026-03-02'
GO
-- QID84849  2026-03-03 08:28:55.155  6605 ms
/* Power BI: Executive */ SELECT TOP (1000001) [YearNo], [MonthNo], [RevenueEur], [ConsumptionMwh], [ExposureEur] FROM [rpt].[vw_ExecutiveSummary] WHERE [YearNo] >= 2024
GO
-- QID84867  2026-03-03 09:02:23.667  2461 ms
SELECT i.InvoiceNo, i.InvoiceDate, i.GrossAmount, o.OpenAmount FROM ods.Invoice i LEFT JOIN ods.vw_OpenInvoice o ON o.InvoiceNo = i.InvoiceNo WHERE i.CustomerId = 30977
GO
-- QID84872  2026-03-03 09:06:58.133  3115 ms
WITH late AS (SELECT CustomerKey, AVG(1.0 * DaysLate) AS d FROM dwh.FactPayment WHERE PaidDateKey >= 20250101 GROUP BY CustomerKey)
SELECT TOP (50) c.CustomerNo, c.CustomerName, late.d FROM late JOIN dwh.vw_CustomerCurrent c ON c.CustomerKey = late.CustomerKey ORDER BY late.d DESC
GO
-- QID84892  2026-03-03 09:52:32.388  1081 ms
SELECT v.PriceAreaCode, v.HourNo, AVG(v.QuantityKwh) FROM dwh.vw_Consumption v WHERE v.YearNo = 2026 AND v.MonthNo = 2 GROUP BY v.PriceAreaCode, v.HourNo
GO
-- QID84921  2026-03-03 10:12:46.068  2817 ms
SELECT YearNo, MonthNo, SUM(PurchaseCostEur) FROM dwh.vw_ConsumptionCost WHERE YearNo = 2026 GROUP BY YearNo, MonthNo
GO
-- QID84944  2026-03-03 10:14:40.703  13241 ms
SELECT * FROM mart.vw_PortfolioExposure WHERE DeliveryDate >= '2026-03-03'
GO
-- QID84967  2026-03-03 10:26:45.548  1357 ms
SELECT HourUtc, ForecastMwh, OwnProductionMw, OpenMwh FROM mart.PortfolioPosition WHERE PriceAreaCode = 'DK1' AND HourUtc >= '2026-03-03' ORDER BY HourUtc
GO
-- QID84999  2026-03-03 10:31:12.820  90 ms
EXEC dwh.usp_ForecastArea @PriceAreaKey = 2, @Days = 7
GO
-- QID85018  2026-03-03 10:40:35.312  3274 ms
SELECT * FROM dwh.fn_LoadProfile(2) ORDER BY HourNo
GO
-- QID85044  2026-03-03 11:08:15.073  11231 ms
SELECT f.ForecastDate, SUM(f.ForecastKwh) / 1000 AS Mwh FROM dwh.FactForecast f GROUP BY f.ForecastDate
GO
-- QID85076  2026-03-03 11:14:13.055  62 ms
SELECT DateKey, SUM(ImbalanceCost) AS Cost FROM dwh.FactImbalance WHERE DateKey BETWEEN 20260201 AND 20260228 GROUP BY DateKey ORDER BY DateKey
GO
-- QID85102  2026-03-03 11:52:57.573  135 ms
/* Tableau: Tariffs */ SELECT "TariffRevenue"."GridCompanyName", "TariffRevenue"."TariffCode", SUM("TariffRevenue"."RevenueEur") AS "sum" FROM "mart"."TariffRevenue" "TariffRevenue" GROUP BY "TariffRevenue"."GridCompanyName", "TariffRevenue"."TariffCode"
GO
-- QID85111  2026-03-03 12:50:33.881  390 ms
SELECT PriceAreaCode, BalanceMwh, AveragePriceEur FROM mart.vw_AreaBalance WHERE YearNo = 2025
GO
-- QID85147  2026-03-03 13:10:21.663  2625 ms
SELECT mp.Gsrn, mp.City, s.SubstationName, s.GridCompanyName FROM ods.MeteringPoint mp JOIN ods.vw_MeteringPointSupply s ON s.MeteringPointId = mp.MeteringPointId WHERE s.ContractNo IS NULL
GO
-- QID85170  2026-03-03 13:58:25.211  8965 ms
SELECT CategoryCode, COUNT(*) AS Cases, AVG(HoursOpen) AS Hours FROM dwh.FactComplaint WHERE OpenedDateKey >= 20260101 GROUP BY CategoryCode
GO
-- QID85185  2026-03-03 14:09:18.219  35 ms
SELECT SwitchType, SUM(SwitchCount) FROM dwh.FactSupplierSwitch WHERE SwitchDateKey >= 20260101 GROUP BY SwitchType
GO
-- QID85195  2026-03-03 14:25:51.116  1886 ms
SELECT a.ChangedAt, a.OldEmail, a.NewEmail FROM ods.CustomerAudit a WHERE a.CustomerId = 30977
GO
-- QID85196  2026-03-03 15:00:05.197  6212 ms
SELECT ContractNo, MergeAction, OldProductCode, NewProductCode FROM ods.ContractChange WHERE ChangedAt >= '2026-03-01'
GO
-- QID85208  2026-03-03 15:18:47.236  139 ms
SELECT * FROM GridMaster.market.vw_ActivePriceArea
GO
-- QID85218  2026-03-03 15:48:24.424  801 ms
SELECT mp.Gsrn, cm.MeterSerialNo, cm.Manufacturer FROM GridMaster.asset.MeteringPoint mp JOIN GridMaster.asset.vw_CurrentMeter cm ON cm.MeteringPointId = mp.MeteringPointId WHERE cm.Manufacturer = N'Elmark'
GO
-- QID85258  2026-03-03 16:28:19.831  180 ms
EXEC GridMaster.market.usp_ImportPostCodes
GO
-- QID85267  2026-03-03 17:16:55.971  7544 ms
SELECT TOP (10) * FROM dwh.DimDate ORDER BY DateKey DESC
GO
-- QID85307  2026-03-03 18:03:03.099  2131 ms
SELECT TableName, TableRows, CountedAt FROM ctl.RowCountAudit ORDER BY CountedAt DESC
GO
-- QID85311  2026-03-03 18:35:18.401  9967 ms
EXEC ods.usp_ReloadCustomerReadings @CustomerNo = 'C0041877'
GO
-- QID85347  2026-03-03 19:03:04.157  312 ms
EXEC rpt.usp_ExportRegulator @RunId = 40389, @PeriodKey = 202602, @Measure = 'Consumption'
GO
-- QID85373  2026-03-03 19:10:38.423  555 ms
SELECT * FROM rpt.RegulatorExport WHERE PeriodKey = 202602
GO
-- QID85399  2026-03-03 19:15:19.509  74 ms
EXEC ods.usp_ArchiveMeterReading @KeepMonths = 37
GO
-- QID85413  2026-03-03 19:46:27.632  5312044 ms
EXEC ctl.usp_NightlyLoad
GO
-- QID85424  2026-03-03 19:54:28.704  209 ms
SELECT RunStatus FROM ctl.vw_LastRun WHERE ProcessName = 'NIGHTLY'
GO
-- QID85428  2026-03-04 07:00:58.115  1000 ms
/* Power BI: Revenue */ SELECT [SegmentCode], SUM([Gross]) AS [a0], SUM([Paid]) AS [a1] FROM [rpt].[vw_MonthlyRevenue] WHERE [YearNo] = 2026 GROUP BY [SegmentCode]
