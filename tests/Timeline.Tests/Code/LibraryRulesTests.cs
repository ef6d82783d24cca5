using System.Reflection;
using System.Text.RegularExpressions;
using Timeline.Documents;
using Xunit;

namespace Timeline.Tests.Code;

/// <summary>What the promise of the same bytes everywhere rests on, and the shape of the types.</summary>
public sealed partial class LibraryRulesTests
{
    [Fact]
    public void The_library_knows_no_console_no_clock_no_chance_and_no_current_culture()
    {
        var wrong = new List<string>();
        foreach (string file in Repository.Sources(Path.Combine("src", "Timeline.Core")))
        {
            foreach (Match match in Forbidden().Matches(FolderDirectionTests.WithoutComments(File.ReadAllText(file))))
                wrong.Add($"{Path.GetFileName(file)}: {match.Value}");
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void Classes_and_records_are_sealed_or_made_to_be_derived_from()
    {
        Type[] types = typeof(Document).Assembly.GetTypes();
        HashSet<Type?> bases = [.. types.Select(t => t.BaseType).Select(b => b is { IsGenericType: true } ? b.GetGenericTypeDefinition() : b)];
        Assert.Empty(types.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract && !bases.Contains(t) && !IsGenerated(t)).Select(t => t.FullName));
    }

    [Fact]
    public void Value_records_are_read_only()
    {
        IEnumerable<Type> values = typeof(Document).Assembly.GetTypes().Where(t => t is { IsValueType: true, IsEnum: false, IsPublic: true });
        Assert.Empty(values.Where(t => !t.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), false)).Select(t => t.FullName));
    }

    [Fact]
    public void Public_types_have_no_public_fields_that_change()
    {
        IEnumerable<FieldInfo> fields = typeof(Document).Assembly.GetExportedTypes().Where(t => !t.IsEnum)
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static));
        Assert.Empty(fields.Where(f => !f.IsInitOnly && !f.IsLiteral).Select(f => $"{f.DeclaringType}.{f.Name}"));
    }

    private static bool IsGenerated(Type type) =>
        type.FullName!.Contains('<', StringComparison.Ordinal) || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), false)
        || (type.DeclaringType is { } outer && IsGenerated(outer));

    [GeneratedRegex(@"\bConsole\.\w+|\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)\b|\bTimeProvider\b|\bStopwatch\b|\bCurrent(?:UI)?Culture\b|\bTimeZoneInfo\b|\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b|\bGet(?:LastWrite|Creation|LastAccess)Time\w*|\bunsafe\b")]
    private static partial Regex Forbidden();
}
