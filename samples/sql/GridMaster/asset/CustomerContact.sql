CREATE SYNONYM asset.CustomerContact FOR TarnfeldDW.ods.vw_CustomerCurrent;
