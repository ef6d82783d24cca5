using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Timeline.Documents;

namespace Timeline.Cli;

/// <summary>
/// <c>timeline.json</c> beside the documents: the options of a project, by their long names without dashes. Options of the
/// command line win. Comments and trailing commas are allowed.
/// <code>{ "document-date": "2015-02", "exclude": ["drafts/**"], "cache": ".cache" }</code>
/// </summary>
internal static class ProjectFile
{
    public const string Name = "timeline.json";

    /// <summary>Stands for JSON's false, as null does for its true; no text of a file can be it.</summary>
    private const string False = "\0false";

    /// <summary>Each command means something of its own by these; a project cannot give them for all.</summary>
    private static readonly string[] NotForProjects = ["--output", "--format", "--root", "--help", "--version", "--quiet", "--verbose"];

    /// <summary>Their values are paths, counted from the folder of the file that names them.</summary>
    private static readonly string[] Paths = ["document-dates", "pins", "cache"];

    /// <returns>Arguments to put behind the command's name; empty when there is no such file, or it adds nothing.</returns>
    /// <exception cref="CliException">The file makes no sense; the message names its line.</exception>
    public static IReadOnlyList<string> Arguments(ParseResult parsed, RootCommand root)
    {
        Command command = parsed.CommandResult.Command;
        if (command.Arguments.OfType<Argument<string[]>>().FirstOrDefault(a => a.Name == "PATH") is not { } paths)
            return [];
        string[] files = [.. (parsed.GetValue(paths) ?? []).Select(FileBeside).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (files.Length == 0)
            return [];
        if (files.Length > 1)
            throw new CliException($"two projects at once, {files[0]} and {files[1]}; build them one by one");
        string[] known = [.. root.Subcommands.SelectMany(c => c.Options).Select(o => o.Name).Except(NotForProjects).Select(n => n[2..]).Distinct().Order(StringComparer.Ordinal)];
        var arguments = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, values, line) in Read(files[0]))
        {
            if (!known.Contains(key))
                throw new CliException($"{files[0]}:{line}: unknown key '{key}'{(NearestName.Of(key, known) is { } near ? $"; did you mean {near}?" : $"; known are {string.Join(", ", known)}")}");
            if (!seen.Add(key))
                throw new CliException($"{files[0]}:{line}: {key} stands twice");
            Option named = root.Subcommands.SelectMany(c => c.Options).First(o => o.Name == "--" + key);
            if (Misfit(named, values) is { } misfit)
                throw new CliException($"{files[0]}:{line}: {key}: {misfit}");
            Option? option = command.Options.FirstOrDefault(o => o.Name == "--" + key);
            if (option is null || parsed.GetResult(option) is { Implicit: false })
                continue;
            foreach (string? value in values.Where(v => v != False))
                arguments.Add(value is null ? option.Name : $"{option.Name}={(Paths.Contains(key) ? Below(files[0], value) : value)}");
        }
        return arguments;
    }

    private static string? FileBeside(string path)
    {
        if (path == DocumentSource.StandardInputArgument)
            return null;
        string folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? "";
        string file = Path.Combine(folder, Name);
        return File.Exists(file) ? file : null;
    }

    /// <returns>What is wrong with the kind of value; null for nothing. The value itself is looked at as on the command line.</returns>
    private static string? Misfit(Option option, List<string?> values)
    {
        if (option.ValueType == typeof(bool))
            return values is [null] or [False] ? null : "true or false is needed";
        if (values.Any(v => v is null or False))
            return "a text or a number is needed, not true or false";
        return values.Count == 1 || option.ValueType.IsArray ? null : "one value is needed, not a list";
    }

    private static string Below(string file, string value) => Path.Combine(Path.GetDirectoryName(file) ?? "", value);

    private static List<(string Key, List<string?> Values, int Line)> Read(string file)
    {
        byte[] bytes = InputFile.Read(file);
        try
        {
            return Parse(file, bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes);
        }
        catch (JsonException e)
        {
            throw new CliException($"{file}:{(e.LineNumber ?? 0) + 1}: not JSON: a comma, a quotation mark or a brace is missing or too many");
        }
    }

    private static List<(string Key, List<string?> Values, int Line)> Parse(string file, ReadOnlySpan<byte> bytes)
    {
        var entries = new List<(string, List<string?>, int)>();
        var json = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            throw new CliException($"{file}:1: an object in braces is needed");
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string key = json.GetString()!;
            int line = bytes[..(int)json.TokenStartIndex].Count((byte)'\n') + 1;
            json.Read();
            var values = new List<string?>();
            if (json.TokenType == JsonTokenType.StartArray)
            {
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                    values.Add(Value(json) ?? throw new CliException($"{file}:{line}: {key}: a list holds texts"));
            }
            else if (json.TokenType == JsonTokenType.True)
            {
                values.Add(null);
            }
            else if (json.TokenType == JsonTokenType.False)
            {
                values.Add(False);
            }
            else
            {
                values.Add(Value(json) ?? throw new CliException($"{file}:{line}: {key}: a text, a number, true, false or a list of texts is needed"));
            }
            entries.Add((key, values, line));
        }
        // Reads on to the end, so that what follows the object is complained of.
        while (json.Read())
        {
        }
        return entries;
    }

    private static string? Value(Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => json.GetString(),
        JsonTokenType.Number => json.GetDecimal().ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
