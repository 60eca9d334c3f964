CREATE SYNONYM ods.PriceArea FOR GridMaster.market.PriceArea;
