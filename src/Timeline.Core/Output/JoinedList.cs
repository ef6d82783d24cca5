using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Timeline.Output;

/// <summary>A list in one CSV cell: <c>Mayor Ode | Harbour Board</c>. A bar inside a member is written as two.</summary>
internal static partial class JoinedList
{
    public const string Joint = " | ";

    public static string Join(IEnumerable<string> members) =>
        string.Join(Joint, members.Select(member => member.Contains('|') ? Bars.Replace(member, "$0|") : member));

    public static ImmutableArray<string> Split(string cell) =>
        cell.Length == 0 ? [] : [.. cell.Split(Joint).Select(member => member.Contains('|') ? Bars.Replace(member, match => match.Value[1..]) : member)];

    [GeneratedRegex("(?<= )\\|+(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Bars { get; }
}
