-- What a method puts into a column is proven by the whole clause: arguments behind its first are part of it.
CREATE TABLE dbo.Texts (Id int, Body nvarchar(max), Size_ int);
GO
UPDATE dbo.Texts SET Body .WRITE(N'.', Size_, 1);

-- evidence:
--   4: UPDATE: writes dbo.Texts by dbo.Texts
--   4: UPDATE: dbo.Texts.Body <- dbo.Texts.Size_ by Body .WRITE(N'.', Size_, 1)
