-- Old name, kept for the analysts' notebooks.
CREATE SYNONYM dbo.Readings FOR ods.MeterReading;
