-- LEFT, RIGHT, SUBSTRING, STUFF, REPLACE and the TRIMs work on what is known around a part that is not.

CREATE PROCEDURE dbo.P @given nvarchar(99) AS
DECLARE @text nvarchar(99) = N'ab' + @given + N'cd ', @start nvarchar(99) = N'a' + @given, @end nvarchar(99) = @given + N'z', @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': <', f.value, N'>]; ')
FROM (VALUES
  (N'left', LEFT(@text, LEN(@text) - 1)),
  (N'left of all but the blanks', LEFT(@text, LEN(@text))),
  (N'left of all but two', LEFT(@text, LEN ( /* all but two */ @text ) - 2)),
  (N'left of what is known', LEFT(@text, 2)),
  (N'left of more than that', LEFT(@text, 3)),
  (N'left by another length', LEFT(@text, LEN(@start) - 1)),
  (N'left of the first', LEFT(@start, 1)),
  (N'left without a length', LEFT(@text)),
  (N'right', RIGHT(@text, LEN(@text) - 1)),
  (N'right of so many', RIGHT(@text, 2)),
  (N'part', SUBSTRING(@text, 2, LEN(@text))),
  (N'part without the last', SUBSTRING(@text, 2, LEN(@text) - 2)),
  (N'part without the first and the last', SUBSTRING(@text, 2, LEN(@text) - 3)),
  (N'part up to the end', SUBSTRING(@text, 2, 8000)),
  (N'part up to the end of shorter texts', SUBSTRING(@text, 2, 4000)),
  (N'part of so many', SUBSTRING(@text, 2, 3999)),
  (N'part behind what is known', SUBSTRING(@text, 4, 8000)),
  (N'first letter', STUFF(@start, 1, 1, N'')),
  (N'more than the first', STUFF(@start, 1, 2, N'')),
  (N'replaced', REPLACE(@text, N'b', N'x') + REPLACE(@text, N'c', N'y')),
  (N'replaced over two pieces', REPLACE(N'xa' + N'bx', N'ab', N'-')),
  (N'replaced where they meet', REPLACE(@text, N'bc', N'-')),
  (N'searched', REPLACE(N'abc', @given, N'-')),
  (N'trimmed at the start', LTRIM(@end)),
  (N'trimmed at the end', RTRIM(@start)),
  (N'trimmed', TRIM(N'  ' + @text)),
  (N'length', CAST(LEN(@text) AS nvarchar(9))),
  (N'upper', UPPER(@text)),
  (N'quoted', QUOTENAME(@text, N'(')),
  (N'quoted that is too long', QUOTENAME(REPLICATE(N'a', 129) + @given)),
  (N'reversed', REVERSE(@text)),
  (N'a message', FORMATMESSAGE(N'%s!', @text)),
  (N'a message of what is not known', FORMATMESSAGE(N'%s' + @given, N'a')),
  (N'a message that is too long', RIGHT(FORMATMESSAGE(REPLICATE(N'a', 2048) + N'%s', @given), 4)),
  (N'a message that is too long for what it begins with', FORMATMESSAGE(N'%s' + REPLICATE(N'a', 2048), @given)),
  (N'concatenated', CONCAT(N'', @given))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   dbo.P: writes dbo.[a message that is too long: <a...>] [dynamic]
--   dbo.P: writes dbo.[left of the first: <a>] [dynamic]
--   dbo.P: writes dbo.[left of what is known: <ab>] [dynamic]
--   dbo.P: writes dbo.[quoted that is too long: <>] [dynamic]
--   dbo.P: writes dbo.[replaced over two pieces: <x-x>] [dynamic]
--   HW3002: The name dbo.[left: <ab{@given}c>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[left of all but the blanks: <ab{@given}cd>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[left of all but two: <ab{@given}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[left of more than that: <{LEFT(@text, 3)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[left by another length: <{LEFT(@text, LEN(@start) - 1)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[left without a length: <{LEFT(@text)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[right: <{@given}cd >] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[right of so many: <{RIGHT(@text, 2)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[part: <b{@given}cd >] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[part without the last: <b{@given}c>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[part without the first and the last: <b{@given}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[part up to the end: <b{@given}cd >] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[part up to the end of shorter texts: <b{@given}cd >] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[part of so many: <{SUBSTRING(@text, 2, 3999)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[part behind what is known: <{SUBSTRING(@text, 4, 8000)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[first letter: <{@given}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[more than the first: <{STUFF(@start, 1, 2, N'')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[replaced: <ax{@given}cd ab{@given}yd >] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[replaced where they meet: <ab{@given}cd >] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[searched: <{REPLACE(N'abc', @given, N'-')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[trimmed at the start: <{@given}z>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[trimmed at the end: <a{@given}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[trimmed: <ab{@given}cd>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[length: <{LEN(@text)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[upper: <AB{@given}CD >] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[quoted: <(ab{@given}cd )>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[reversed: <{REVERSE(@text)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a message: <ab{@given}cd !>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a message of what is not known: <{FORMATMESSAGE(N'%s' + @given, N'a')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a message that is too long for what it begins with: <{FORMATMESSAGE(N'%s' + REPLICATE(N'a', 2048), @given)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[concatenated: <{@given}>] is only partly known at run time; no edge is drawn.
