using System.Text.Json.Nodes;
using Microsoft.SqlServer.TransactSql.ScriptDom;

/// <summary>{file, module, kind, ok, reads, writes, calls, functions, dynamic}: object edges by the rules of docs/lineage.md, from ScriptDom's tree.
/// Names are lower case with schema; temp tables, table variables and CTEs are left out; dynamic counts EXEC of a string, whose content is not looked into.
/// Null for a batch that creates no module.</summary>
static class ObjectEdges
{
    static readonly HashSet<string> XmlMethods = ["value", "query", "exist", "nodes", "modify", "tostring"];
    static readonly HashSet<string> ClrMethods = ["GetAncestor", "GetDescendant", "GetLevel", "IsDescendantOf", "GetReparentedValue", "MakeValid", "Reduce", "BufferWithTolerance", "BufferWithCurves", "AsTextZM", "AsBinaryZM", "AsGml",
        "Filter", "InstanceOf", "EnvelopeCenter", "EnvelopeAngle", "NumRings", "RingN", "ReorientObject", "ShortestLineTo", "CurveToLineWithTolerance", "IsValidDetailed"];
    /// <summary>column.method(…) of XML, spatial and hierarchy values, whose names are case-sensitive, and no schema.function(…).</summary>
    public static bool IsMethod(FunctionCall f) => f.CallTarget is MultiPartIdentifierCallTarget { MultiPartIdentifier: var m } && !(m.Count == 1 && m[0].Value.Equals("dbo", StringComparison.OrdinalIgnoreCase))
        && (XmlMethods.Contains(f.FunctionName.Value.ToLowerInvariant()) || ClrMethods.Contains(f.FunctionName.Value) || f.FunctionName.Value is ['S', 'T', >= 'A' and <= 'Z', >= 'a' and <= 'z', ..]);

    public static JsonObject? Of(Batch b)
    {
        var p = Parsing.Best(b.Text);
        var w = new Walker();
        p.Fragment?.Accept(w);
        return w.Module is null ? null : new JsonObject
        {
            ["file"] = b.File, ["module"] = w.Module, ["kind"] = w.Kind, ["ok"] = p.Errors.Count == 0,
            ["reads"] = Json.Strings(w.Reads), ["writes"] = Json.Strings(w.Writes), ["calls"] = Json.Strings(w.Calls), ["functions"] = Json.Strings(w.Functions), ["dynamic"] = w.Dynamic,
        };
    }

    class Walker : TSqlFragmentVisitor
    {
        public string? Module, Kind;
        public int Dynamic;
        public readonly HashSet<string> Reads = [], Writes = [], Calls = [], Functions = [];
        readonly Stack<HashSet<string>> visible = []; // names of the CTEs of the statements around
        readonly Dictionary<string, QueryExpression> ctes = [];
        SchemaObjectName? triggerTable;

        static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
        static void Add(HashSet<string> to, SchemaObjectName n) { if (Names.Catalog(n) is { } name) to.Add(name); }
        bool IsCte(SchemaObjectName n) => n.SchemaIdentifier is null && visible.Any(c => c.Contains(n.BaseIdentifier.Value.ToLowerInvariant()));

        // modules
        void Start(string kind, SchemaObjectName n) => (Kind, Module) = (kind, Names.Catalog(n));
        public override void ExplicitVisit(CreateProcedureStatement n) { Start("procedure", n.ProcedureReference.Name); base.ExplicitVisit(n); }
        public override void ExplicitVisit(AlterProcedureStatement n) { Start("procedure", n.ProcedureReference.Name); base.ExplicitVisit(n); }
        public override void ExplicitVisit(CreateOrAlterProcedureStatement n) { Start("procedure", n.ProcedureReference.Name); base.ExplicitVisit(n); }
        public override void ExplicitVisit(CreateViewStatement n) { Start("view", n.SchemaObjectName); base.ExplicitVisit(n); }
        public override void ExplicitVisit(AlterViewStatement n) { Start("view", n.SchemaObjectName); base.ExplicitVisit(n); }
        public override void ExplicitVisit(CreateOrAlterViewStatement n) { Start("view", n.SchemaObjectName); base.ExplicitVisit(n); }
        public override void ExplicitVisit(CreateFunctionStatement n) { Start("function", n.Name); base.ExplicitVisit(n); }
        public override void ExplicitVisit(AlterFunctionStatement n) { Start("function", n.Name); base.ExplicitVisit(n); }
        public override void ExplicitVisit(CreateOrAlterFunctionStatement n) { Start("function", n.Name); base.ExplicitVisit(n); }
        public override void ExplicitVisit(CreateTriggerStatement n) { Start("trigger", n.Name); triggerTable = n.TriggerObject?.Name; base.ExplicitVisit(n); }
        public override void ExplicitVisit(AlterTriggerStatement n) { Start("trigger", n.Name); triggerTable = n.TriggerObject?.Name; base.ExplicitVisit(n); }
        public override void ExplicitVisit(CreateOrAlterTriggerStatement n) { Start("trigger", n.Name); triggerTable = n.TriggerObject?.Name; base.ExplicitVisit(n); }

        // a CTE hides tables of its name in the rest of its statement, in itself only when it is recursive
        void With(StatementWithCtesAndXmlNamespaces n, Action body)
        {
            var names = new HashSet<string>();
            visible.Push(names);
            foreach (var c in n.WithCtesAndXmlNamespaces?.CommonTableExpressions ?? [])
            {
                var own = c.ExpressionName.Value.ToLowerInvariant();
                if (c.QueryExpression is BinaryQueryExpression) names.Add(own);
                c.QueryExpression.Accept(this);
                names.Add(own);
                ctes[own] = c.QueryExpression;
            }
            body();
            visible.Pop();
        }

        // statements that move data
        public override void ExplicitVisit(SelectStatement n) => With(n, () => { if (n.Into is not null) Add(Writes, n.Into); n.QueryExpression.Accept(this); });
        public override void ExplicitVisit(InsertStatement n) => With(n, () => Modify(n.InsertSpecification));
        public override void ExplicitVisit(UpdateStatement n) => With(n, () => Modify(n.UpdateSpecification));
        public override void ExplicitVisit(DeleteStatement n) => With(n, () => Modify(n.DeleteSpecification));
        public override void ExplicitVisit(MergeStatement n) => With(n, () => Modify(n.MergeSpecification));
        public override void ExplicitVisit(DataModificationTableReference n) => Modify(n.DataModificationSpecification);
        public override void ExplicitVisit(CreateTableStatement n)
        {
            if (n.SelectStatement is null && n.CloneSource is null) return;
            Add(Writes, n.SchemaObjectName);
            if (n.CloneSource is not null) Add(Reads, n.CloneSource);
            n.SelectStatement?.Accept(this);
        }
        public override void ExplicitVisit(CreateExternalTableStatement n) { if (n.SelectStatement is not null) { Add(Writes, n.SchemaObjectName); n.SelectStatement.Accept(this); } }
        public override void ExplicitVisit(TruncateTableStatement n) => Add(Writes, n.TableName);
        public override void ExplicitVisit(BulkInsertStatement n) => Add(Writes, n.To);
        public override void ExplicitVisit(CopyStatement n) => Add(Writes, n.Into);
        public override void ExplicitVisit(AlterTableSwitchStatement n) { Add(Reads, n.SchemaObjectName); Add(Writes, n.SchemaObjectName); Add(Writes, n.TargetTable); }

        // statements that name tables and move nothing
        public override void ExplicitVisit(CreateStatisticsStatement n) { }
        public override void ExplicitVisit(UpdateStatisticsStatement n) { }
        public override void ExplicitVisit(DropTableStatement n) { }

        void Modify(DataModificationSpecification s)
        {
            var from = s switch { UpdateSpecification u => u.FromClause, DeleteSpecification d => d.FromClause, _ => null };
            if (s.Target is NamedTableReference target) Target(target.SchemaObject, from, s is UpdateSpecification set ? set.SetClauses.OfType<AssignmentSetClause>().FirstOrDefault(c => c.Column is not null)?.Column : null);
            s.TopRowFilter?.Accept(this);
            switch (s)
            {
                case InsertSpecification i: i.InsertSource?.Accept(this); break;
                case MergeSpecification m: m.TableReference?.Accept(this); m.SearchCondition?.Accept(this); foreach (var c in m.ActionClauses) c.Accept(this); break;
                case UpdateDeleteSpecificationBase ud:
                    from?.Accept(this);
                    ud.WhereClause?.Accept(this);
                    if (s is UpdateSpecification up) foreach (var c in up.SetClauses) c.Accept(this);
                    break;
            }
            s.OutputClause?.Accept(this);
            if (s.OutputIntoClause is { } o)
            {
                if (o.IntoTable is NamedTableReference t) Add(Writes, t.SchemaObject);
                foreach (var c in o.SelectColumns) c.Accept(this);
            }
        }

        // the target may be an alias or an unaliased table of FROM, or a CTE; of a CTE or derived table the table is written that the set column comes from, the first where that is not told
        void Target(SchemaObjectName name, FromClause? from, ColumnReferenceExpression? set)
        {
            var column = set?.MultiPartIdentifier?.Identifiers[^1].Value; // none: $ROWGUID and the like
            if (name.SchemaIdentifier is null && from is not null && Leaf(from, name.BaseIdentifier.Value) is { } hit) WriteTo(hit, column);
            else WriteTo(name, column);
        }
        static TableReference? Leaf(FromClause from, string name)
        {
            var leaves = from.TableReferences.SelectMany(Leaves).ToArray();
            return leaves.FirstOrDefault(x => x is TableReferenceWithAlias { Alias: { } a } && Same(a.Value, name))
                ?? leaves.OfType<NamedTableReference>().FirstOrDefault(x => Same(x.SchemaObject.BaseIdentifier.Value, name));
        }
        void WriteTo(SchemaObjectName n, string? column)
        {
            var own = n.BaseIdentifier.Value.ToLowerInvariant();
            if (!IsCte(n) || !ctes.Remove(own, out var q)) { Add(Writes, n); return; } // taken out meanwhile: a CTE that names itself must not loop
            WriteTo(q, column);
            ctes[own] = q;
        }
        void WriteTo(TableReference t, string? column)
        {
            if (t is QueryDerivedTable d) WriteTo(d.QueryExpression, column);
            else if (t is NamedTableReference n) WriteTo(n.SchemaObject, column);
        }
        void WriteTo(QueryExpression q, string? column)
        {
            if (q is not QuerySpecification { FromClause: { } from } s) return;
            var source = s.SelectElements.OfType<SelectScalarExpression>().Select(e => (e.ColumnName, Ids: (e.Expression as ColumnReferenceExpression)?.MultiPartIdentifier?.Identifiers))
                .FirstOrDefault(e => e.Ids is not null && column is not null && Same(e.ColumnName?.Value ?? e.Ids[^1].Value, column)).Ids;
            var table = source?.Count > 1 ? Leaf(from, source[^2].Value) : null;
            if ((table ?? from.TableReferences.SelectMany(Leaves).FirstOrDefault()) is { } t) WriteTo(t, source?[^1].Value ?? column);
        }

        static IEnumerable<TableReference> Leaves(TableReference t) => t switch
        {
            JoinTableReference j => Leaves(j.FirstTableReference).Concat(Leaves(j.SecondTableReference)),
            JoinParenthesisTableReference p => Leaves(p.Join),
            OdbcQualifiedJoinTableReference o => Leaves(o.TableReference),
            PivotedTableReference p => Leaves(p.TableReference),
            UnpivotedTableReference u => Leaves(u.TableReference),
            _ => [t],
        };

        // names
        public override void ExplicitVisit(NamedTableReference n)
        {
            var name = n.SchemaObject;
            if (triggerTable is not null && name.SchemaIdentifier is null && (Same(name.BaseIdentifier.Value, "inserted") || Same(name.BaseIdentifier.Value, "deleted"))) Add(Reads, triggerTable);
            else if (!IsCte(name)) Add(Reads, name);
        }
        public override void ExplicitVisit(SchemaObjectFunctionTableReference n)
        {
            if (!Same(n.SchemaObject.BaseIdentifier.Value, "nodes")) Add(Functions, n.SchemaObject); // column.nodes() is an XML method
            foreach (var p in n.Parameters) p.Accept(this);
        }
        public override void ExplicitVisit(FunctionCall n)
        {
            if (n.CallTarget is MultiPartIdentifierCallTarget { MultiPartIdentifier: { } schema } && !IsMethod(n)) Functions.Add(Names.Join(schema.Identifiers.Append(n.FunctionName).Select(i => i.Value)).ToLowerInvariant());
            base.ExplicitVisit(n);
        }
        // these name their table outside of a table reference
        public override void ExplicitVisit(ChangeTableChangesTableReference n) { Add(Reads, n.Target); base.ExplicitVisit(n); }
        public override void ExplicitVisit(ChangeTableVersionTableReference n) { Add(Reads, n.Target); base.ExplicitVisit(n); }
        public override void ExplicitVisit(FullTextTableReference n) { Add(Reads, n.TableName); base.ExplicitVisit(n); }
        public override void ExplicitVisit(SemanticTableReference n) { Add(Reads, n.TableName); base.ExplicitVisit(n); }
        public override void ExplicitVisit(ExecutableProcedureReference n)
        {
            if (n.ProcedureReference?.ProcedureReference?.Name is { } name)
            {
                if (Same(name.BaseIdentifier.Value, "sp_executesql")) Dynamic++;
                else Add(Calls, name);
            }
            foreach (var p in n.Parameters) p.Accept(this);
        }
        public override void ExplicitVisit(ExecutableStringList n) { Dynamic++; base.ExplicitVisit(n); }
    }
}
