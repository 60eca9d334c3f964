using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.SqlServer.TransactSql.ScriptDom;

record Parsed(TSqlFragment Fragment, IList<ParseError> Errors, string Parser);

static class Parsing
{
    static readonly (string Name, Func<bool, TSqlParser> Make)[] Parsers =
    [
        ("TSql180", q => new TSql180Parser(q, SqlEngineType.All)), ("TSqlFabricDW", q => new TSqlFabricDWParser(q, SqlEngineType.All)),
        ("TSql160", q => new TSql160Parser(q, SqlEngineType.All)), ("TSql90", q => new TSql90Parser(q)), ("TSql80", q => new TSql80Parser(q)),
    ];

    /// <summary>SQL Server's newest parser first, then Fabric's and older ones, each with quoted identifiers on and off; the first without errors, else the fewest errors.</summary>
    public static Parsed Best(string sql)
    {
        Parsed? best = null;
        foreach (var (name, make) in Parsers)
            foreach (var quoted in new[] { true, false })
            {
                var fragment = make(quoted).Parse(new StringReader(sql), out var errors);
                if (best is null || errors.Count < best.Errors.Count) best = new(fragment, errors, name + (quoted ? "" : " quoted_identifier off"));
                if (errors.Count == 0) return best;
            }
        return best!;
    }

    public static int Speed(string[] texts)
    {
        double mb = texts.Sum(t => t.Length) / 1e6, best = double.MaxValue;
        for (var round = 0; round < 6; round++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var t in texts) new TSql180Parser(true, SqlEngineType.All).Parse(new StringReader(t), out _);
            if (round > 0) best = Math.Min(best, watch.Elapsed.TotalSeconds); // round 0 warms up
        }
        Console.WriteLine(Json.Line(new JsonObject { ["megabytes"] = mb, ["seconds"] = best }));
        return 0;
    }
}
