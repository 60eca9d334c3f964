CREATE SYNONYM ods.Substation FOR GridMaster.asset.Substation;
