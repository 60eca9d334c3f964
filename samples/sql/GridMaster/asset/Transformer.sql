CREATE TABLE asset.Transformer
(
    TransformerId     int           NOT NULL IDENTITY(1, 1),
    SubstationId      int           NOT NULL,
    TransformerCode   varchar(16)   NOT NULL,
    RatedPowerKva     int           NOT NULL,
    InstalledOn       date          NOT NULL,
    DecommissionedOn  date          NULL,
    CONSTRAINT PK_Transformer PRIMARY KEY CLUSTERED (TransformerId),
    CONSTRAINT FK_Transformer_Substation FOREIGN KEY (SubstationId) REFERENCES asset.Substation (SubstationId)
);
