CREATE TYPE ctl.KeyList AS TABLE
(
    KeyValue bigint NOT NULL PRIMARY KEY
);
