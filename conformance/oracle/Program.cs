// What Microsoft's own T-SQL parser (ScriptDom) and database model (DacFx) say of a folder of .sql files.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

const string usage = """
    oracle facts  PATH...               one JSON line a batch: ok, errors, statements, tables, procedures, functions, with offsets in the file
    oracle edges  PATH...               one JSON line a module: what it reads, writes, calls, and the functions it uses
    oracle columns DIR                  one JSON line a module: its direct column edges, with the folder as the catalog
    oracle tree   FILE                  the syntax tree, one node a line
    oracle mutate DIR OUT COUNT SEED    COUNT damaged copies of random batches in OUT; prints file, damage and verdict of each
    oracle speed  PATH...               megabytes (10^6 UTF-16 units) and the seconds that one thread needs to parse them, the best of five rounds
    oracle bind   DIR [VERSION]         the folder as one database: one JSON line a module, every object and column it names, resolved
    oracle dacpac DIR OUT [VERSION]     the same, saved as a .dacpac
    VERSION is Sql160 (default), SqlAzure, SqlDw, SqlDwUnified, ...; files are UTF-8; offsets count UTF-16 units
    """;

switch (args)
{
    case ["facts", .. var paths] when paths.Length > 0: Each(paths, Facts.Of); return 0;
    case ["edges", .. var paths] when paths.Length > 0: Each(paths, ObjectEdges.Of); return 0;
    case ["columns", var dir]: ColumnEdges.Print(dir); return 0;
    case ["tree", var file]: SyntaxTree.Print(Parsing.Best(File.ReadAllText(file)).Fragment); return 0;
    case ["mutate", var dir, var output, var count, var seed]: return Mutation.Run(dir, output, int.Parse(count), int.Parse(seed));
    case ["speed", .. var paths] when paths.Length > 0: return Parsing.Speed(Batches.In(paths).Select(b => b.Text).ToArray());
    case ["bind", var dir, .. var version]: return Binding.Print(dir, version.FirstOrDefault() ?? "Sql160");
    case ["dacpac", var dir, var output, .. var version]: return Binding.Save(dir, output, version.FirstOrDefault() ?? "Sql160");
    default: Console.Error.WriteLine(usage); return 2;
}

static void Each(string[] paths, Func<Batch, JsonObject?> of)
{
    using var output = new StreamWriter(Console.OpenStandardOutput());
    foreach (var batch in Batches.In(paths))
        if (of(batch) is { } line) output.WriteLine(Json.Line(line));
}

static class Json
{
    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    public static string Line(JsonObject o) => o.ToJsonString(Plain);
    public static JsonArray Strings(IEnumerable<string> s) => new(s.Order(StringComparer.Ordinal).Select(x => (JsonNode)x).ToArray());
}
