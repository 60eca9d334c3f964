using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.SqlServer.TransactSql.ScriptDom;

/// <summary>Where the value of a column comes from: catalog columns as "schema.object.column" in lower case. <c>Maybe</c> holds what conventions may differ on.
/// <c>Doubt</c> says why it is not wholly known, which matters only once it lands in a column of the catalog.</summary>
class Flow
{
    public readonly HashSet<string> Direct = [], Maybe = [];
    public string? Doubt;
    public bool None => Direct.Count == 0 && Doubt is null;
    public int Size => Direct.Count + Maybe.Count + (Doubt is null ? 0 : 1);
    public Flow Add(Flow? other) { if (other is not null) { Direct.UnionWith(other.Direct); Maybe.UnionWith(other.Maybe); Doubt ??= other.Doubt; } return this; }
    public Flow AddAsMaybe(Flow? other) { if (other is not null) { Maybe.UnionWith(other.Direct); Maybe.UnionWith(other.Maybe); } return this; }
    public static Flow Of(string column) { var f = new Flow(); f.Direct.Add(column); return f; }
    public static Flow Unsure(string why) => new() { Doubt = why };
}

/// <summary><c>Hidden</c>: not in *. <c>Generated</c>: not filled by an INSERT without a column list.</summary>
record Column(string Name, Flow Flow, bool Hidden = false, bool Generated = false);

/// <summary>A table, view, derived table, CTE or temp table in scope. <c>Rest</c>: it has columns that are not known; where such a column comes from.</summary>
class Relation
{
    public List<Column> Columns = [];
    public Func<string, Flow>? Rest;
    public string? Catalog;
    public bool Open => Rest is not null;
    public bool None => Columns.All(c => c.Flow.None) && Rest?.Invoke("") is null or { None: true };
    public int Size => Columns.Sum(c => c.Flow.Size);
    public Flow? Find(string column) => Columns.Find(c => c.Name == column)?.Flow ?? Rest?.Invoke(column);

    static readonly Regex System = new(@"(^|\.)(sys|information_schema)\.[^.]+$"), SystemDatabase = new(@"^(master|msdb|tempdb|model)\.");
    public static bool IsSystem(string name) => System.IsMatch(name);
    public static bool InSystemDatabase(string name) => SystemDatabase.IsMatch(name); // no edges, unless one holds that such an object is a user's
    public static Relation Unknown(string catalog) => new()
    {
        Catalog = catalog,
        Rest = c => IsSystem(catalog) ? new() : Flow.Of(catalog + "." + Names.Quote(c)) is var f && InSystemDatabase(catalog) ? new Flow().AddAsMaybe(f) : f,
    };
    public static Relation Unsure(string why) => new() { Rest = _ => Flow.Unsure(why) };
    public static Relation Outside() => new() { Rest = _ => new() }; // files, parameters: nothing of the catalog
    public static Relation Of(IEnumerable<Column> columns, string? catalog = null) => new() { Catalog = catalog, Columns = columns.Select(c => c with { Flow = catalog is null ? new() : Flow.Of(catalog + "." + Names.Quote(c.Name)) }).ToList() };

    public Relation Renamed(IList<Identifier> names)
    {
        if (names.Count == 0) return this;
        if (!Open) return new() { Columns = Columns.Select((c, i) => i < names.Count ? new(names[i].Value.ToLowerInvariant(), c.Flow) : c).ToList(), Catalog = Catalog };
        var flow = None ? new Flow() : Flow.Unsure("columns unknown");
        return new() { Columns = names.Select(n => new Column(n.Value.ToLowerInvariant(), flow)).ToList(), Catalog = Catalog };
    }

    /// <summary>What is not known of several: known again where only one of them can have it.</summary>
    public static Func<string, Flow>? RestOf(IEnumerable<Relation> relations)
    {
        var open = relations.Select(r => r.Rest).OfType<Func<string, Flow>>().ToArray();
        return open.Length < 2 ? open.FirstOrDefault() : c => open.All(f => f(c).None) ? new() : Flow.Unsure("unknown owner of " + c);
    }
}

class Scope(Scope? outer)
{
    public readonly Scope? Outer = outer;
    public readonly List<(string Alias, string? Qualified, Relation Relation)> Sources = [];
}

/// <summary>What the files of a folder create: columns of tables and table types, bodies of views and functions, text of procedures, synonyms.</summary>
class Catalog
{
    readonly Dictionary<string, List<Column>> tables = [], types = [];
    readonly Dictionary<string, string> synonyms = [], procedures = [];
    readonly Dictionary<string, (TSqlFragment Body, IList<Identifier> Names)> views = [];
    readonly Dictionary<string, List<string>?> viewColumns = [];
    public readonly List<(Batch Batch, TSqlFragment Fragment)> Batches = [];

    public static Catalog Of(string dir)
    {
        var c = new Catalog();
        foreach (var b in global::Batches.In([dir]))
        {
            var p = Parsing.Best(b.Text);
            if (p.Errors.Count > 0) continue;
            c.Batches.Add((b, p.Fragment));
            p.Fragment.Accept(new Collector(c, b.Text));
        }
        return c;
    }

    class Collector(Catalog c, string text) : TSqlFragmentVisitor
    {
        public override void ExplicitVisit(CreateTableStatement n) { if (Names.Catalog(n.SchemaObjectName) is { } name && n.Definition is not null) c.tables[name] = ColumnsOf(n.Definition); }
        public override void ExplicitVisit(CreateExternalTableStatement n) { if (n.ColumnDefinitions.Count > 0) c.tables[Names.Catalog(n.SchemaObjectName)!] = n.ColumnDefinitions.Select(x => new Column(x.ColumnDefinition.ColumnIdentifier.Value.ToLowerInvariant(), new())).ToList(); }
        public override void ExplicitVisit(CreateTypeTableStatement n) => c.types[Names.Catalog(n.Name)!] = ColumnsOf(n.Definition);
        public override void ExplicitVisit(CreateSynonymStatement n) => c.synonyms[Names.Catalog(n.Name)!] = Names.Catalog(n.ForName)!;
        public override void ExplicitVisit(AlterTableAddTableElementStatement n) { if (c.Table(n) is { } t) t.AddRange(ColumnsOf(n.Definition).Where(x => t.All(y => y.Name != x.Name))); }
        public override void ExplicitVisit(AlterTableDropTableElementStatement n) => c.Table(n)?.RemoveAll(x => Dropped(n).Contains(x.Name));
        public override void ExplicitVisit(CreateViewStatement n) => View(n);
        public override void ExplicitVisit(CreateOrAlterViewStatement n) => View(n);
        public override void ExplicitVisit(AlterViewStatement n) => View(n);
        void View(ViewStatementBody n) { if (n.SelectStatement is not null) c.views[Names.Catalog(n.SchemaObjectName)!] = (n.SelectStatement, n.Columns); }
        public override void ExplicitVisit(CreateFunctionStatement n) => Function(n.Name, n.ReturnType);
        public override void ExplicitVisit(AlterFunctionStatement n) => Function(n.Name, n.ReturnType);
        public override void ExplicitVisit(CreateOrAlterFunctionStatement n) => Function(n.Name, n.ReturnType);
        public override void ExplicitVisit(CreateProcedureStatement n) => Procedure(n);
        public override void ExplicitVisit(AlterProcedureStatement n) => Procedure(n);
        public override void ExplicitVisit(CreateOrAlterProcedureStatement n) => Procedure(n);
        void Procedure(ProcedureStatementBody n) { if (Names.Catalog(n.ProcedureReference.Name) is { } name) c.procedures[name] = text; }
        void Function(SchemaObjectName name, FunctionReturnType type)
        {
            if (type is SelectFunctionReturnType s) c.views[Names.Catalog(name)!] = (s.SelectStatement, []);
            if (type is TableValuedFunctionReturnType { DeclareTableVariableBody.Definition: not null } t) c.tables[Names.Catalog(name)!] = ColumnsOf(t.DeclareTableVariableBody.Definition);
        }
    }

    List<Column>? Table(AlterTableStatement n) => Names.Catalog(n.SchemaObjectName) is { } name ? tables.GetValueOrDefault(name) : null;
    public static HashSet<string> Dropped(AlterTableDropTableElementStatement n) =>
        n.AlterTableDropTableElements.Where(x => x.TableElementType is TableElementType.Column or TableElementType.NotSpecified && x.Name is not null).Select(x => x.Name.Value.ToLowerInvariant()).ToHashSet();

    // an INSERT without a column list gives a value, if only DEFAULT, to a rowversion and to a period column that is not hidden
    public static List<Column> ColumnsOf(TableDefinition d) =>
        d.ColumnDefinitions.Select(x => new Column(x.ColumnIdentifier.Value.ToLowerInvariant(), new(), x.IsHidden, x.IsHidden || x.ComputedColumnExpression is not null || x.IdentityOptions is not null)).ToList();

    public string Base(string name) => synonyms.TryGetValue(name, out var target) ? target : name;
    public List<Column>? Type(DataTypeReference? t) => t is UserDataTypeReference u && Names.Catalog(u.Name) is { } name ? types.GetValueOrDefault(name) : null;
    public string? Procedure(SchemaObjectName? n) => n is not null && Names.Catalog(n) is { } name ? procedures.GetValueOrDefault(name) : null;

    public Relation Relation(string name)
    {
        var columns = tables.GetValueOrDefault(name) ?? ViewColumns(name)?.Select(c => new Column(c, new()));
        return columns is null ? global::Relation.Unknown(name) : global::Relation.Of(columns, name);
    }

    List<string>? ViewColumns(string name)
    {
        if (viewColumns.TryGetValue(name, out var known)) return known;
        if (!views.TryGetValue(name, out var v)) return null;
        viewColumns[name] = null; // while it is being worked out
        var w = new ColumnEdges.Walker(this, "");
        var r = w.ViewBody((SelectStatement)v.Body);
        return viewColumns[name] = r.Open && v.Names.Count == 0 ? null : r.Renamed(v.Names).Columns.Select(x => x.Name).ToList();
    }
}

/// <summary>{file, module, kind, edges: [[from, to]], maybe: [[from, to]], unsure}: direct column edges by the rules of docs/lineage.md, from ScriptDom's tree, with the folder as the catalog.
/// Statements are taken in order, branches apart, loop bodies until nothing new comes; temp tables, table variables, scalar variables, cursors, OUTPUT and CTEs are looked through. Conditions, joins,
/// filters, grouping, ordering and windows are no direct source. unsure says why a module should be left out of a comparison.</summary>
static class ColumnEdges
{
    public static void Print(string dir)
    {
        var catalog = Catalog.Of(dir);
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (var (batch, fragment) in catalog.Batches)
            foreach (var statement in ((TSqlScript)fragment).Batches.SelectMany(b => b.Statements))
            {
                var w = Module(catalog, statement, out var kind);
                if (w is null) continue;
                output.WriteLine(Json.Line(new JsonObject { ["file"] = batch.File, ["module"] = w.Module, ["kind"] = kind, ["edges"] = Pairs(w.Edges), ["maybe"] = Pairs(w.MaybeEdges), ["unsure"] = w.Unsure }));
            }
    }
    static JsonArray Pairs(HashSet<(string, string)> p) => new(p.Order().Select(x => (JsonNode)new JsonArray(x.Item1, x.Item2)).ToArray());

    static Walker? Module(Catalog catalog, TSqlStatement s, out string kind)
    {
        SchemaObjectName? written;
        (kind, written) = s switch
        {
            ProcedureStatementBody p => ("procedure", p.ProcedureReference.Name),
            ViewStatementBody v => ("view", v.SchemaObjectName),
            TriggerStatementBody t => ("trigger", t.Name),
            FunctionStatementBody f => ("function", f.Name),
            _ => ("", null),
        };
        if (written is null || Names.Catalog(written) is not { } name) return null; // no module, or a temporary procedure
        var w = new Walker(catalog, name, s);
        switch (s)
        {
            case ViewStatementBody { SelectStatement: null }: break; // only its options are altered
            case ProcedureStatementBody p: w.Parameters(p.Parameters); w.Body(p.StatementList); break;
            case ViewStatementBody v: w.Emit(name, w.ViewBody(v.SelectStatement).Renamed(v.Columns)); break;
            case TriggerStatementBody t: w.TriggerTable = t.TriggerObject?.Name; w.Body(t.StatementList); break;
            case FunctionStatementBody { ReturnType: SelectFunctionReturnType inline } f: w.Parameters(f.Parameters); w.Emit(name, w.ViewBody(inline.SelectStatement)); break;
            case FunctionStatementBody f:
                w.Parameters(f.Parameters);
                var result = (f.ReturnType as TableValuedFunctionReturnType)?.DeclareTableVariableBody;
                if (result?.VariableName is null) { w.Body(f.StatementList); break; }
                w.Declare(result);
                w.Body(f.StatementList);
                w.Emit(name, w.Local(result.VariableName.Value)!); break;
        }
        return w;
    }

    public class Walker(Catalog catalog, string module, TSqlFragment? whole = null)
    {
        public readonly string Module = module;
        public string? Unsure;
        public SchemaObjectName? TriggerTable;
        public readonly HashSet<(string, string)> Edges = [], MaybeEdges = [];
        readonly Dictionary<string, Relation> locals = [], cursors = [], created = [];
        readonly Dictionary<string, SelectStatement> declared = []; // cursors
        Dictionary<string, Flow> variables = []; // what each can hold here: a value is replaced, never changed
        Dictionary<string, Flow> held = [], escaped = []; // held since TRY began; at BREAK or CONTINUE
        bool ended, jumps; // after RETURN and the like; there is a GOTO, so that assignments no longer replace
        int branches;
        readonly Stack<Dictionary<string, Relation>> ctes = [];

        void Doubt(string why) => Unsure ??= why;
        static string Low(string s) => s.ToLowerInvariant();
        public Relation? Local(string name) => locals.GetValueOrDefault(Low(name));

        public void Emit(string target, Relation r) { if (r is { Open: true, None: false }) Doubt("columns unknown"); foreach (var c in r.Columns) Emit(target, c.Name, c.Flow); }
        void Emit(string target, string column, Flow flow) { if (!Relation.IsSystem(target)) Edge(target + "." + Names.Quote(column), Relation.InSystemDatabase(target) ? new Flow().AddAsMaybe(flow) : flow); }
        void Edge(string to, Flow flow)
        {
            if (flow.Doubt is not null) Doubt(flow.Doubt);
            foreach (var from in flow.Direct) Edges.Add((from, to));
            foreach (var from in flow.Maybe) MaybeEdges.Add((from, to));
        }

        public void Parameters(IEnumerable<ProcedureParameter> ps) { foreach (var p in ps) if (p.Modifier == ParameterModifier.ReadOnly) locals[Low(p.VariableName.Value)] = catalog.Type(p.DataType) is { } columns ? Relation.Of(columns) : Relation.Outside(); else variables[Low(p.VariableName.Value)] = new(); }
        public void Declare(DeclareTableVariableBody b) => locals.TryAdd(Low(b.VariableName.Value), Empty(b.Definition)); // a DECLARE in a loop does not empty it
        static Relation Empty(TableDefinition d) => Relation.Of(Catalog.ColumnsOf(d));

        // a local table that something else fills
        static void Fill(Relation? r, string why) { if (r is null) return; foreach (var c in r.Columns) c.Flow.Add(Flow.Unsure(why)); if (r.Open) r.Rest = _ => Flow.Unsure(why); }

        // what variables can hold
        void Assign(string variable, Flow f, bool keep = false)
        {
            var k = Low(variable);
            variables[k] = new Flow().Add(f).Add(keep || jumps ? variables.GetValueOrDefault(k) : null);
            held[k] = new Flow().Add(held.GetValueOrDefault(k)).Add(variables[k]);
        }
        static Dictionary<string, Flow> Joined(Dictionary<string, Flow> a, Dictionary<string, Flow> b) => a.Keys.Union(b.Keys).ToDictionary(k => k, k => new Flow().Add(a.GetValueOrDefault(k)).Add(b.GetValueOrDefault(k)));
        int Size => variables.Values.Sum(f => f.Size) + locals.Values.Sum(r => r.Size) + Edges.Count + MaybeEdges.Count;

        void Branch(Action then, Action otherwise)
        {
            var before = variables;
            branches++;
            variables = new(before); then(); var (after, left) = (variables, ended);
            variables = new(before); ended = false; otherwise();
            branches--;
            if (left && !ended) return;
            variables = ended ? after : Joined(after, variables); // a branch that returned goes no further
            ended &= left;
        }
        void Loop(TSqlStatement body)
        {
            var outer = escaped;
            for (var size = -1; size < Size;)
            {
                size = Size;
                var before = variables;
                (variables, escaped) = (new(before), []);
                Run(body);
                variables = Joined(Joined(before, escaped), ended ? [] : variables);
                ended = false;
            }
            escaped = outer;
        }
        void Try(StatementList body, StatementList handler)
        {
            var outer = held;
            held = new(variables);
            Run(body);
            var thrown = held;
            held = Joined(outer, thrown);
            Branch(() => { }, () => { variables = thrown; Run(handler); });
        }

        // statements
        public void Body(StatementList? l) { Run(l); if (jumps) Run(l); } // a GOTO may lead back
        void Run(StatementList? l) { foreach (var s in l?.Statements ?? []) Run(s); }
        void Run(TSqlStatement? s)
        {
            switch (s)
            {
                case null: break;
                case BeginEndBlockStatement b: Run(b.StatementList); break;
                case IfStatement i: Branch(() => Run(i.ThenStatement), () => Run(i.ElseStatement)); break;
                case WhileStatement w: Loop(w.Statement); break;
                case TryCatchStatement t: Try(t.TryStatements, t.CatchStatements); break;
                case ReturnStatement or ThrowStatement: ended = true; break;
                case BreakStatement or ContinueStatement: escaped = Joined(escaped, variables); ended = true; break;
                case GoToStatement: jumps = ended = true; break;
                case LabelStatement: ended = false; break;
                case SelectStatement q: With(q, () => Into(q.Into, Query(q.QueryExpression, null))); break;
                case CreateTableStatement t: CreateTable(t); break;
                case CreateExternalTableStatement { SelectStatement: { } q } t: Into(t.SchemaObjectName, ViewBody(q)); break;
                case InsertStatement i: With(i, () => Modify(i.InsertSpecification)); break;
                case UpdateStatement u: With(u, () => Modify(u.UpdateSpecification)); break;
                case DeleteStatement d: With(d, () => Modify(d.DeleteSpecification)); break;
                case MergeStatement m: With(m, () => Modify(m.MergeSpecification)); break;
                case TruncateTableStatement t: Forget(Local(t.TableName.BaseIdentifier.Value)); break;
                case DeclareTableVariableStatement d: Declare(d.Body); break;
                case DeclareVariableStatement d:
                    foreach (var x in d.Declarations)
                        if (catalog.Type(x.DataType) is { } columns) locals.TryAdd(Low(x.VariableName.Value), Relation.Of(columns));
                        else if (x.Value is not null) Assign(x.VariableName.Value, Value(x.Value, null));
                        else variables.TryAdd(Low(x.VariableName.Value), new());
                    break;
                case SetVariableStatement v:
                    if (v.CursorDefinition is not null) Cursor(v.Variable.Name, v.CursorDefinition.Select);
                    else if (v.Expression is not null) Assign(v.Variable.Name, Value(v.Expression, null), v.AssignmentKind != AssignmentKind.Equals);
                    break;
                case DeclareCursorStatement c: Cursor(c.Name.Value, c.CursorDefinition.Select); break;
                case OpenCursorStatement o: if (declared.GetValueOrDefault(Low(o.Cursor.Name?.Value ?? "")) is { } again) Cursor(o.Cursor.Name!.Value, again); break; // the tables may have been filled since
                case FetchCursorStatement f:
                    var row = cursors.GetValueOrDefault(Low(f.Cursor.Name?.Value ?? ""));
                    for (var i = 0; i < f.IntoVariables.Count; i++) Assign(f.IntoVariables[i].Name, row is null ? Flow.Unsure("cursor of a caller") : i < row.Columns.Count && !row.Open ? row.Columns[i].Flow : row.None ? new() : Flow.Unsure("columns unknown"));
                    break;
                case ExecuteStatement e: Execute(e.ExecuteSpecification); break;
                case AlterTableAddTableElementStatement a when Altered(a) is { } t: t.Columns.AddRange(Relation.Of(Catalog.ColumnsOf(a.Definition), t.Catalog).Columns.Where(c => t.Columns.All(x => x.Name != c.Name))); break;
                case AlterTableDropTableElementStatement a when Altered(a) is { } t: t.Columns.RemoveAll(c => Catalog.Dropped(a).Contains(c.Name)); break;
                case RenameEntityStatement: Doubt("RENAME OBJECT"); break;
                case AlterTableSwitchStatement: Doubt("SWITCH"); break;
            }
        }

        Relation? Altered(AlterTableStatement a) => Names.Catalog(a.SchemaObjectName) is { } name ? created.GetValueOrDefault(name) : Local(a.SchemaObjectName.BaseIdentifier.Value);
        void Cursor(string name, SelectStatement select) { declared[Low(name)] = select; cursors[Low(name)] = ViewBody(select); }

        // emptied on every way, a local table no longer holds what it held; whether that is followed is a convention
        void Forget(Relation? r) { if (r is not null && branches == 0) r.Columns = r.Columns.Select(c => c with { Flow = new Flow().AddAsMaybe(c.Flow) }).ToList(); }

        void With(StatementWithCtesAndXmlNamespaces n, Action body)
        {
            var names = new Dictionary<string, Relation>();
            ctes.Push(names);
            foreach (var c in n.WithCtesAndXmlNamespaces?.CommonTableExpressions ?? [])
            {
                var own = Low(c.ExpressionName.Value);
                if (c.QueryExpression is BinaryQueryExpression b) // it may be recursive: the anchor, then around until nothing new comes
                {
                    names[own] = Query(First(b), null).Renamed(c.Columns);
                    for (var size = -1; size < names[own].Size;) { size = names[own].Size; names[own] = Query(b, null).Renamed(c.Columns); }
                }
                else names[own] = Query(c.QueryExpression, null).Renamed(c.Columns);
            }
            body();
            ctes.Pop();
        }

        static QueryExpression First(QueryExpression q) => q switch { BinaryQueryExpression b => First(b.FirstQueryExpression), QueryParenthesisExpression p => First(p.QueryExpression), _ => q };

        public Relation ViewBody(SelectStatement s) { Relation r = new(); With(s, () => r = Query(s.QueryExpression, null)); return r; }

        void Into(SchemaObjectName? into, Relation r)
        {
            if (into is null) return;
            if (Names.Catalog(into) is { } name)
            {
                Emit(name, r);
                created[name] = r.Open ? Relation.Unknown(name) : Relation.Of(r.Columns, name);
            }
            else locals[Low(into.BaseIdentifier.Value)] = new() { Columns = r.Columns.Select(c => new Column(c.Name, new Flow().Add(c.Flow))).ToList(), Rest = r.Rest };
        }

        void CreateTable(CreateTableStatement t)
        {
            if (t.SelectStatement is not null) { Into(t.SchemaObjectName, ViewBody(t.SelectStatement).Renamed(t.CtasColumns)); return; }
            if (t.CloneSource is not null) { Doubt("CLONE"); return; }
            if (t.Definition is null) return;
            if (Names.Catalog(t.SchemaObjectName) is { } name) created[name] = Relation.Of(Catalog.ColumnsOf(t.Definition), name);
            else locals[Low(t.SchemaObjectName.BaseIdentifier.Value)] = Empty(t.Definition);
        }

        void Execute(ExecuteSpecification e)
        {
            var callee = (e.ExecutableEntity as ExecutableProcedureReference)?.ProcedureReference?.ProcedureReference?.Name;
            var text = e.ExecutableEntity is ExecutableStringList || callee is not null && Low(callee.BaseIdentifier.Value) == "sp_executesql" ? Strings : catalog.Procedure(callee);
            foreach (var (name, table) in locals) // a callee sees the temp tables of its caller
                if (name.StartsWith('#') && text is not null && Regex.IsMatch(text, Regex.Escape(name) + @"(?![\w#$@])", RegexOptions.IgnoreCase)) Fill(table, "a callee may fill " + name);
            if (e.Variable is not null) Assign(e.Variable.Name, Flow.Unsure("variable set by a callee"));
            foreach (var p in e.ExecutableEntity?.Parameters ?? []) if (p.IsOutput && p.ParameterValue is VariableReference v) Assign(v.Name, Flow.Unsure("variable set by a callee"), true);
        }
        string? strings;
        string Strings { get { if (strings is null) { var l = new Literals(); whole?.Accept(l); strings = string.Join('\n', l.Found); } return strings; } }
        class Literals : TSqlFragmentVisitor { public readonly List<string> Found = []; public override void Visit(StringLiteral n) => Found.Add(n.Value); }

        // where a written column lands: a catalog table, a local table, or, through an alias, CTE or derived table, the column underneath
        (string? Catalog, Relation? Relation) Target(TableReference t, Scope? scope)
        {
            if (t is VariableTableReference v) return (null, locals.TryGetValue(Low(v.Variable.Name), out var l) ? l : null);
            if (t is not NamedTableReference n) { Doubt("target"); return (null, null); }
            var name = n.SchemaObject; var own = Low(name.BaseIdentifier.Value);
            if (scope is not null && name.SchemaIdentifier is null)
            {
                var hits = scope.Sources.Where(s => s.Alias == own).ToArray();
                if (hits.Length == 1) return (hits[0].Relation.Catalog, hits[0].Relation);
            }
            if (name.SchemaIdentifier is null && Cte(own) is { } cte) return (null, cte);
            if (own.StartsWith('#')) return (null, locals.GetValueOrDefault(own)); // of a caller where it is not here
            var c = catalog.Base(Names.Catalog(name)!);
            return (c, created.GetValueOrDefault(c) ?? catalog.Relation(c));
        }

        void Write((string? Catalog, Relation? Relation) target, string column, Flow flow)
        {
            column = Low(column);
            if (target.Catalog is not null) { Emit(target.Catalog, column, flow); return; }
            if (target.Relation is null) return;
            var at = target.Relation.Find(column);
            if (at is null) Doubt("no column " + column);
            else if (locals.Values.Any(l => l.Columns.Any(c => ReferenceEquals(c.Flow, at)))) at.Add(flow); // a local table, through a CTE too, keeps what was put into it
            else if (at is { Direct.Count: 1, Doubt: null }) Edge(at.Direct.Single(), flow);
            else if (!at.None) Doubt(at.Doubt ?? "target column");
        }

        // the columns that values without names go to; null where they are not known
        static List<string>? Columns((string?, Relation? Relation) target, IList<ColumnReferenceExpression> listed) =>
            listed.Count > 0 ? listed.Select(c => c.MultiPartIdentifier is { } m ? m.Identifiers[^1].Value : "").ToList()
            : target.Relation is { Open: false } r ? r.Columns.Where(c => !c.Generated).Select(c => c.Name).ToList() : null;

        IEnumerable<(string, Flow)> Map((string? Catalog, Relation? Relation) target, IList<ColumnReferenceExpression> listed, Relation rows)
        {
            var columns = Columns(target, listed);
            if (columns is not null && !rows.Open && rows.Columns.Count == columns.Count) return columns.Zip(rows.Columns, (c, r) => (c, r.Flow));
            if (rows.None || target.Catalog is null && target.Relation is null) return [];
            var why = rows.Open ? "columns unknown" : columns is null ? "target columns unknown" : $"{rows.Columns.Count} values for {columns.Count} columns";
            if (target.Catalog is null && locals.ContainsValue(target.Relation!)) Fill(target.Relation, why); else Doubt(why);
            return [];
        }

        /// <summary>Does the statement and returns the rows of its OUTPUT.</summary>
        Relation Modify(DataModificationSpecification s)
        {
            var scope = new Scope(null);
            var from = s switch { UpdateSpecification u => u.FromClause, DeleteSpecification d => d.FromClause, _ => null };
            foreach (var t in from?.TableReferences ?? []) Source(t, scope);
            var target = Target(s.Target, from is null ? null : scope);
            var assigned = s switch
            {
                InsertSpecification i => Insert(i, target),
                UpdateSpecification u => Update(u, target, scope),
                MergeSpecification m => Merge(m, target, scope),
                _ => [],
            };
            var rows = new Relation();
            if (s.OutputClause is not null || s.OutputIntoClause is not null)
            {
                var old = target.Relation ?? Relation.Unsure("OUTPUT of a temp table of a caller");
                var set = assigned.GroupBy(a => Low(a.Column)).ToDictionary(g => g.Key, g => g.Aggregate(new Flow(), (f, a) => f.Add(a.Flow)));
                // inserted.c is what was assigned to c; else an UPDATE leaves c as it was; an INSERT lets the table make it
                Flow New(string c, Flow kept) => s is UpdateSpecification ? set.GetValueOrDefault(c) ?? kept : s is InsertSpecification ? set.GetValueOrDefault(c) ?? new Flow().AddAsMaybe(kept) : new Flow().Add(set.GetValueOrDefault(c)).AddAsMaybe(kept);
                var inner = new Scope(scope);
                inner.Sources.Add(("deleted", null, new() { Columns = old.Columns.Select(c => c with { Flow = new Flow().Add(c.Flow) }).ToList(), Rest = old.Rest }));
                inner.Sources.Add(("inserted", null, new() { Columns = old.Columns.Select(c => c with { Flow = New(c.Name, c.Flow) }).ToList(), Rest = old.Rest is { } rest ? c => New(c, rest(c)) : null }));
                if (s.OutputClause is { } o) rows = Select(o.SelectColumns, inner);
                if (s.OutputIntoClause is { } into) { var t = Target(into.IntoTable, null); foreach (var (c, f) in Map(t, into.IntoTableColumns, Select(into.SelectColumns, inner)).ToList()) Write(t, c, f); }
            }
            foreach (var (c, f) in assigned) Write(target, c, f);
            if (s is DeleteSpecification { WhereClause: null, FromClause: null, TopRowFilter: null } && target.Catalog is null && locals.ContainsValue(target.Relation!)) Forget(target.Relation);
            return rows;
        }

        List<(string Column, Flow Flow)> Insert(InsertSpecification s, (string? Catalog, Relation? Relation) target)
        {
            switch (s.InsertSource)
            {
                case ExecuteInsertSource e:
                    Execute(e.Execute);
                    if (target.Catalog is null) Fill(target.Relation, "INSERT EXEC"); else Doubt("INSERT EXEC");
                    return [];
                case ValuesInsertSource { IsDefaultValues: false } v: return v.RowValues.SelectMany(row => Map(target, s.Columns, new() { Columns = row.ColumnValues.Select(x => new Column("", Value(x, null))).ToList() })).ToList();
                case SelectInsertSource q: return Map(target, s.Columns, Query(q.Select, null)).Select(x => (x.Item1, new Flow().Add(x.Item2))).ToList();
                default: return [];
            }
        }

        List<(string Column, Flow Flow)> Update(UpdateSpecification s, (string? Catalog, Relation? Relation) target, Scope scope)
        {
            if (target.Relation is not null && scope.Sources.All(x => x.Relation != target.Relation && (target.Catalog is null || x.Relation.Catalog != target.Catalog)))
                scope.Sources.Add((Low(s.Target switch { NamedTableReference n => n.SchemaObject.BaseIdentifier.Value, VariableTableReference v => v.Variable.Name, _ => "" }), target.Catalog, target.Relation)); // FROM need not name the target
            return Set(s.SetClauses, scope);
        }

        List<(string Column, Flow Flow)> Set(IEnumerable<SetClause> clauses, Scope scope)
        {
            var assigned = new List<(string, Flow)>();
            foreach (var c in clauses)
                switch (c)
                {
                    case AssignmentSetClause a:
                        var flow = new Flow().Add(Value(a.NewValue, scope));
                        if (a.Column is not null && a.AssignmentKind != AssignmentKind.Equals) flow.AddAsMaybe(Value(a.Column, scope));
                        if (a.Variable is not null) Assign(a.Variable.Name, flow, a.Column is null && a.AssignmentKind != AssignmentKind.Equals);
                        if (a.Column is not null) assigned.Add((a.Column.MultiPartIdentifier.Identifiers[^1].Value, flow));
                        break;
                    case FunctionCallSetClause { MutatorFunction: { FunctionName.Value: var method, CallTarget: MultiPartIdentifierCallTarget at, Parameters: [var first, ..] } } when Low(method) == "write": // column.WRITE(value, offset, length)
                        assigned.Add((at.MultiPartIdentifier.Identifiers[^1].Value, new Flow().Add(Value(first, scope)))); break;
                    default: Doubt("method in SET"); break;
                }
            return assigned;
        }

        List<(string Column, Flow Flow)> Merge(MergeSpecification s, (string? Catalog, Relation? Relation) target, Scope scope)
        {
            Source(s.TableReference, scope);
            Scope source = new(null), own = new(null); // what an action for rows of only one side sees
            source.Sources.AddRange(scope.Sources);
            if (target.Relation is not null) own.Sources.Add((Low(s.TableAlias?.Value ?? (s.Target as NamedTableReference)?.SchemaObject.BaseIdentifier.Value ?? ""), s.TableAlias is null ? target.Catalog : null, target.Relation));
            scope.Sources.AddRange(own.Sources);
            var assigned = new List<(string, Flow)>();
            foreach (var a in s.ActionClauses)
                switch (a.Action)
                {
                    case UpdateMergeAction u: assigned.AddRange(Set(u.SetClauses, a.Condition == MergeCondition.NotMatchedBySource ? own : scope)); break;
                    case InsertMergeAction i: foreach (var row in i.Source.RowValues) assigned.AddRange(Map(target, i.Columns, new() { Columns = row.ColumnValues.Select(x => new Column("", Value(x, source))).ToList() })); break;
                }
            return assigned;
        }

        // queries
        Relation? Cte(string name) { foreach (var c in ctes) if (c.TryGetValue(name, out var r)) return r; return null; }

        Relation Query(QueryExpression q, Scope? outer)
        {
            var r = Rows(q, outer);
            if (q.ForClause is not (XmlForClause or JsonForClause)) return r;
            return new() { Columns = [new("", r.Columns.Aggregate(r.Open && !r.None ? Flow.Unsure("columns unknown") : new(), (f, c) => f.Add(c.Flow)))] }; // one document of all
        }

        Relation Rows(QueryExpression q, Scope? outer)
        {
            switch (q)
            {
                case QueryParenthesisExpression p: return Query(p.QueryExpression, outer);
                case BinaryQueryExpression b:
                    Relation left = Query(b.FirstQueryExpression, outer), right = Query(b.SecondQueryExpression, outer);
                    if (b.BinaryQueryExpressionType != BinaryQueryExpressionType.Union)
                        return new() { Rest = left.Rest, Columns = left.Columns.Select((c, i) => new Column(c.Name, new Flow().Add(c.Flow).AddAsMaybe(i < right.Columns.Count ? right.Columns[i].Flow : null))).ToList() };
                    if ((left.Open || right.Open) && !(left.None && right.None)) // which stands beside which?
                        return new() { Rest = left.Open ? _ => Flow.Unsure("columns unknown") : null, Columns = left.Columns.Select(c => new Column(c.Name, Flow.Unsure("columns unknown"))).ToList() };
                    return new() { Rest = left.Rest, Columns = left.Columns.Select((c, i) => new Column(c.Name, new Flow().Add(c.Flow).Add(i < right.Columns.Count ? right.Columns[i].Flow : null))).ToList() };
                case QuerySpecification s:
                    var scope = new Scope(outer);
                    foreach (var t in s.FromClause?.TableReferences ?? []) Source(t, scope);
                    return Select(s.SelectElements, scope, s.FromClause is not null);
                default: return Relation.Unsure(q.GetType().Name);
            }
        }

        Relation Select(IList<SelectElement> elements, Scope scope, bool rows = true)
        {
            var r = new Relation();
            var open = new List<Relation>();
            foreach (var e in elements)
                switch (e)
                {
                    case SelectScalarExpression x:
                        var plain = x.Expression;
                        while (plain is ParenthesisExpression inner) plain = inner.Expression;
                        var name = x.ColumnName?.Value ?? (plain as ColumnReferenceExpression)?.MultiPartIdentifier?.Identifiers[^1].Value ?? "";
                        r.Columns.Add(new(Low(name), Value(x.Expression, scope))); break;
                    case SelectStarExpression star:
                        var prefix = star.Qualifier is null ? null : Prefix(star.Qualifier.Identifiers.Select(i => i.Value));
                        var sources = prefix is null ? scope.Sources : [];
                        for (var s = scope; prefix is not null && s is not null && sources.Count == 0; s = s.Outer) sources = s.Sources.Where(x => IsNamed(x, prefix)).Take(1).ToList();
                        if (prefix is not null && sources.Count == 0) open.Add(Relation.Unsure($"unresolved {prefix}.*"));
                        foreach (var source in sources)
                        {
                            if (source.Relation.Open) open.Add(source.Relation);
                            r.Columns.AddRange(source.Relation.Columns.Where(c => !c.Hidden).Select(c => new Column(c.Name, c.Flow)));
                        }
                        break;
                    case SelectSetVariable v:
                        var (was, flow) = (variables.GetValueOrDefault(Low(v.Variable.Name)), new Flow().Add(Value(v.Expression, scope)));
                        Assign(v.Variable.Name, rows ? flow.AddAsMaybe(was) : flow, v.AssignmentKind != AssignmentKind.Equals); break; // without a row it keeps its value
                }
            r.Rest = Relation.RestOf(open);
            return r;
        }

        // how a source can be called
        static string Prefix(IEnumerable<string> parts) => Low(string.Join(".", parts.Select((p, i) => p == "" && i > 0 ? "dbo" : p).Where(p => p != "")));
        static bool IsNamed((string Alias, string? Qualified, Relation) s, string prefix) => s.Alias == prefix || s.Qualified is { } q && ("." + q.Replace("[", "").Replace("]", "")).EndsWith("." + prefix);

        // a derived table sees the tables beside it only behind APPLY
        void Source(TableReference t, Scope scope, bool apply = false)
        {
            void Put(TableReferenceWithAlias a, Relation r, string? qualified = null, string fallback = "") => scope.Sources.Add((Low(a.Alias?.Value ?? fallback), a.Alias is null ? qualified : null, r));
            switch (t)
            {
                case JoinTableReference j: Source(j.FirstTableReference, scope, apply); Source(j.SecondTableReference, scope, apply || j is UnqualifiedJoin { UnqualifiedJoinType: UnqualifiedJoinType.CrossApply or UnqualifiedJoinType.OuterApply }); break;
                case JoinParenthesisTableReference p: Source(p.Join, scope, apply); break;
                case OdbcQualifiedJoinTableReference o: Source(o.TableReference, scope, apply); break;
                case NamedTableReference n: var own = Low(n.SchemaObject.BaseIdentifier.Value); Put(n, Named(n.SchemaObject), Names.Catalog(n.SchemaObject), own); break;
                case VariableTableReference v: Put(v, Local(v.Variable.Name) ?? Relation.Unsure("table type unknown"), null, v.Variable.Name); break;
                case QueryDerivedTable d: Put(d, Query(d.QueryExpression, apply ? scope : scope.Outer).Renamed(d.Columns)); break;
                case InlineDerivedTable d:
                    var width = d.RowValues.Max(r => r.ColumnValues.Count);
                    Put(d, new Relation { Columns = Enumerable.Range(0, width).Select(i => new Column("", d.RowValues.Aggregate(new Flow(), (f, r) => i < r.ColumnValues.Count ? f.Add(Value(r.ColumnValues[i], scope)) : f))).ToList() }.Renamed(d.Columns)); break;
                case SchemaObjectFunctionTableReference f when Low(f.SchemaObject.BaseIdentifier.Value) == "nodes":
                    var ids = f.SchemaObject.Identifiers.Take(f.SchemaObject.Identifiers.Count - 1).Select(i => i.Value).ToArray();
                    Put(f, new() { Columns = f.Columns.Select(c => new Column(Low(c.Value), new Flow().AddAsMaybe(Resolve(ids, scope)))).ToList() }); break;
                case SchemaObjectFunctionTableReference f: var fn = Names.Catalog(f.SchemaObject)!; Put(f, catalog.Relation(fn).Renamed(f.Columns), fn, Low(f.SchemaObject.BaseIdentifier.Value)); break;
                case PivotedTableReference p: Put(p, Pivot(p, scope)); break;
                case UnpivotedTableReference u: Put(u, Unpivot(u, scope)); break;
                case DataModificationTableReference m: Put(m, Modify(m.DataModificationSpecification).Renamed(m.Columns)); break;
                case VariableMethodCallTableReference m: Put(m, new() { Columns = m.Columns.Select(c => new Column(Low(c.Value), new Flow().AddAsMaybe(Value(m.Variable, scope)))).ToList() }); break; // @xml.nodes(…)
                case BulkOpenRowset b: Put(b, Relation.Outside().Renamed(b.Columns)); break;
                case TableReferenceWithAliasAndColumns a: Put(a, Relation.Unsure(a.GetType().Name).Renamed(a.Columns)); break; // change tables and the like
                case OpenJsonTableReference o:
                    var doc = new Flow().AddAsMaybe(Value(o.Variable, scope));
                    Put(o, new() { Columns = o.SchemaDeclarationItems.Count > 0 ? o.SchemaDeclarationItems.Select(i => new Column(Low(i.ColumnDefinition.ColumnIdentifier.Value), doc)).ToList() : [new("key", new()), new("value", doc), new("type", new())] }); break;
                case OpenXmlTableReference o: Put(o, new() { Columns = o.SchemaDeclarationItems.Select(i => new Column(Low(i.ColumnDefinition.ColumnIdentifier.Value), new())).ToList(), Rest = o.SchemaDeclarationItems.Count == 0 ? _ => new() : null }); break;
                case GlobalFunctionTableReference g:
                    var args = g.Parameters.Aggregate(new Flow(), (f, x) => f.AddAsMaybe(Value(x, scope)));
                    Put(g, new() { Columns = [new("value", args), new("ordinal", new())] }); break;
                case TableReferenceWithAlias a: Put(a, Relation.Unsure(t.GetType().Name)); break;
                default: Doubt(t.GetType().Name); break;
            }
        }
        Relation Named(SchemaObjectName n)
        {
            var own = Low(n.BaseIdentifier.Value);
            if (n.SchemaIdentifier is null)
            {
                if (TriggerTable is not null && own is "inserted" or "deleted" && TriggerTable is not null) return catalog.Relation(Names.Catalog(TriggerTable)!);
                if (Cte(own) is { } cte) return cte;
            }
            if (own.StartsWith('#')) return locals.GetValueOrDefault(own) ?? Relation.Unsure("temp table of a caller");
            var name = catalog.Base(Names.Catalog(n)!);
            return created.GetValueOrDefault(name) ?? catalog.Relation(name);
        }

        Relation Pivot(PivotedTableReference p, Scope outer)
        {
            var (all, scope) = Inner(p.TableReference, outer);
            var used = p.ValueColumns.Append(p.PivotColumn).Select(c => Low(c.MultiPartIdentifier.Identifiers[^1].Value)).ToHashSet();
            var value = p.ValueColumns.Aggregate(new Flow(), (f, c) => f.Add(Value(c, scope)));
            return new() { Rest = all.Rest, Columns = all.Columns.Where(c => !used.Contains(c.Name)).Concat(p.InColumns.Select(c => new Column(Low(c.Value), value))).ToList() };
        }

        Relation Unpivot(UnpivotedTableReference u, Scope outer)
        {
            var (all, scope) = Inner(u.TableReference, outer);
            var names = u.InColumns.Select(c => Low(c.MultiPartIdentifier.Identifiers[^1].Value)).ToHashSet();
            var value = u.InColumns.Aggregate(new Flow(), (f, c) => f.Add(Value(c, scope)));
            return new() { Rest = all.Rest, Columns = all.Columns.Where(c => !names.Contains(c.Name)).Append(new(Low(u.ValueColumn.Value), value)).Append(new(Low(u.PivotColumn.Value), new())).ToList() };
        }

        (Relation, Scope) Inner(TableReference t, Scope outer)
        {
            var scope = new Scope(outer.Outer);
            Source(t, scope);
            return (new() { Columns = scope.Sources.SelectMany(s => s.Relation.Columns).ToList(), Rest = Relation.RestOf(scope.Sources.Select(s => s.Relation)) }, scope);
        }

        // expressions
        static readonly HashSet<string> DateParts = ["dateadd", "datediff", "datediff_big", "datepart", "datename", "datetrunc", "date_bucket"];

        Flow Value(TSqlFragment? e, Scope? scope)
        {
            Flow All(IEnumerable<TSqlFragment?> xs) => xs.Aggregate(new Flow(), (f, x) => f.Add(Value(x, scope)));
            switch (e)
            {
                case null or Literal or OverClause or DataTypeReference or BooleanExpression: return new();
                case ColumnReferenceExpression { ColumnType: ColumnType.Regular } c: return Resolve(c.MultiPartIdentifier.Identifiers.Select(i => i.Value).ToArray(), scope);
                case ColumnReferenceExpression: return new();
                case VariableReference v: return new Flow().Add(variables.GetValueOrDefault(Low(v.Name)));
                case CaseExpression c:
                    var thens = c switch { SearchedCaseExpression s => s.WhenClauses.Select(w => w.ThenExpression), SimpleCaseExpression s => s.WhenClauses.Select(w => w.ThenExpression), _ => [] };
                    return All(thens).Add(Value(c.ElseExpression, scope));
                case IIfCall i: return All([i.ThenExpression, i.ElseExpression]);
                case NullIfExpression n: return new Flow().Add(Value(n.FirstExpression, scope)).AddAsMaybe(Value(n.SecondExpression, scope));
                case ScalarSubquery s: var q = Query(s.QueryExpression, scope); return q.Open && !q.None ? Flow.Unsure("columns unknown") : q.Columns.Count > 0 ? q.Columns[0].Flow : new();
                case FunctionCall f:
                    var (call, function) = (new Flow(), Low(f.FunctionName.Value));
                    if (f.CallTarget is ExpressionCallTarget x) call.Add(Value(x.Expression, scope));
                    if (f.CallTarget is MultiPartIdentifierCallTarget m && ObjectEdges.IsMethod(f)) call.Add(Resolve(m.MultiPartIdentifier.Identifiers.Select(i => i.Value).ToArray(), scope));
                    if (function == "choose" && f.CallTarget is null) call.AddAsMaybe(Value(f.Parameters.FirstOrDefault(), scope)); // its index is more a condition
                    if (function.Contains("percentile_")) call.AddAsMaybe(All(f.WithinGroupClause?.OrderByClause?.OrderByElements.Select(o => o.Expression) ?? []));
                    return call.Add(All(f.CallTarget is null && (function == "choose" || DateParts.Contains(function)) ? f.Parameters.Skip(1) : f.Parameters)).Add(All(f.JsonParameters));
                default:
                    return All(e.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0 && p.Name != "ScriptTokenStream")
                        .SelectMany(p => p.GetValue(e) switch { TSqlFragment x => [x], System.Collections.IEnumerable xs and not string => xs.OfType<TSqlFragment>(), _ => Enumerable.Empty<TSqlFragment>() }));
            }
        }

        Flow Resolve(string[] parts, Scope? scope)
        {
            var column = Low(parts[^1]);
            var prefix = parts.Length > 1 ? Prefix(parts[..^1]) : null;
            for (var s = scope; s is not null; s = s.Outer)
            {
                if (prefix is not null)
                {
                    foreach (var src in s.Sources)
                        if (IsNamed(src, prefix)) return src.Relation.Find(column) ?? Flow.Unsure($"no column {column} in {prefix}");
                    continue;
                }
                if (Owners(s) is { Length: > 0 } owners) return owners.Length == 1 ? owners[0].Find(column)! : Flow.Unsure("ambiguous " + column);
                if (Relation.RestOf(s.Sources.Select(x => x.Relation)) is not { } rest) continue;
                for (var o = s.Outer; o is not null; o = o.Outer) if (Owners(o).Length > 0) return Flow.Unsure("unknown owner of " + column); // the unknown table inside may have it or not
                return rest(column);
            }
            Relation[] Owners(Scope s) => s.Sources.Select(x => x.Relation).Where(r => r.Columns.Any(c => c.Name == column)).ToArray();
            return parts.Length > 1 && Resolve(parts[..^1], scope) is { Doubt: null } owner ? owner : Flow.Unsure("unresolved " + string.Join(".", parts)); // a property of a CLR type: alias.column.Property
        }
    }
}
