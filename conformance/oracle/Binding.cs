using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.SqlServer.Dac;
using Microsoft.SqlServer.Dac.Model;

/// <summary>{module, kind, file, objects: ["Table dbo.T"], columns: ["dbo.T.a"], unresolved, outputs: {column: [source columns]}}.
/// columns are those a module names (a star names none); outputs, of views and table functions, hold plain column copies only, and of a set operation its first branch.
/// On stderr {seconds}: loading the folder and resolving what the modules name, without the outputs and without validation.</summary>
static class Binding
{
    static readonly ModelTypeClass[] Modules = [ModelSchema.Procedure, ModelSchema.View, ModelSchema.ScalarFunction, ModelSchema.TableValuedFunction, ModelSchema.DmlTrigger];

    static TSqlModel Load(string dir, string version)
    {
        var model = new TSqlModel(Enum.Parse<SqlServerVersion>(version), new TSqlModelOptions());
        foreach (var file in Directory.EnumerateFiles(dir, "*.sql", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            try { model.AddOrUpdateObjects(File.ReadAllText(file), Path.GetRelativePath(dir, file), new TSqlObjectOptions()); }
            catch (DacModelException e) { Console.Error.WriteLine($"refused {Path.GetRelativePath(dir, file)}: {e.Message.Split('\n')[0]}"); }
        return model;
    }

    static string Written(ObjectIdentifier i) => Names.Join((i.ExternalParts ?? []).Concat(i.Parts));

    public static int Print(string dir, string version)
    {
        var watch = Stopwatch.StartNew();
        using var model = Load(dir, version);
        List<(TSqlObject Module, JsonObject Line)> lines = [];
        foreach (var o in model.GetObjects(DacQueryScopes.UserDefined, Modules)) lines.Add((o, References(o)));
        watch.Stop();
        foreach (var (module, line) in lines)
        {
            if (Outputs(module) is { Count: > 0 } outputs) line["outputs"] = outputs;
            Console.WriteLine(Json.Line(line));
        }
        Console.Error.WriteLine(Json.Line(new JsonObject { ["seconds"] = watch.Elapsed.TotalSeconds }));
        return 0;
    }

    static JsonObject References(TSqlObject o)
    {
        HashSet<string> objects = [], columns = [], unresolved = [];
        foreach (var r in o.GetReferencedRelationshipInstances(DacExternalQueryScopes.All).Where(r => r.Relationship.Name is not ("Schema" or "Columns" or "Parameters" or "Login" or "User")))
            if (r.Object is null) unresolved.Add(Written(r.ObjectName));
            else if (r.Object.ObjectType == ModelSchema.Column) columns.Add(Written(r.ObjectName));
            else if (r.Object.ObjectType != ModelSchema.Schema && r.Object.ObjectType != ModelSchema.DataType && r.Object.ObjectType != ModelSchema.Parameter) objects.Add($"{r.Object.ObjectType.Name} {Written(r.ObjectName)}");
        return new JsonObject { ["module"] = Written(o.Name), ["kind"] = o.ObjectType.Name, ["file"] = o.GetSourceInformation()?.SourceName, ["objects"] = Json.Strings(objects), ["columns"] = Json.Strings(columns), ["unresolved"] = Json.Strings(unresolved) };
    }

    static JsonObject Outputs(TSqlObject o)
    {
        var outputs = new JsonObject();
        var columns = o.ObjectType == ModelSchema.View ? View.Columns : o.ObjectType == ModelSchema.TableValuedFunction ? TableValuedFunction.Columns : null;
        if (columns is not null)
            foreach (var c in o.GetReferenced(columns))
                outputs[c.Name.Parts[^1]] = Json.Strings(c.GetReferencedRelationshipInstances(DacExternalQueryScopes.All).Where(r => r.Object is null || r.Object.ObjectType == ModelSchema.Column).Select(r => Written(r.ObjectName)).Distinct());
        return outputs;
    }

    public static int Save(string dir, string output, string version)
    {
        using var model = Load(dir, version);
        DacPackageExtensions.BuildPackage(output, model, new PackageMetadata { Name = Path.GetFileNameWithoutExtension(output), Version = "1.0.0.0" });
        Console.Error.WriteLine($"{output}: {new FileInfo(output).Length} bytes");
        return 0;
    }
}
