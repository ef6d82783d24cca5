using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Timeline.Output;

internal sealed record JsonGenerator(string Name, string Version);

/// <summary>The JSON chronology whole, for reading; writing goes piece by piece.</summary>
internal sealed record JsonChronology
{
    public required string Schema { get; init; }

    public JsonGenerator? Generator { get; init; }

    public required ImmutableArray<RowDocument> Documents { get; init; }

    public required ImmutableArray<ChronologyRow> Events { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(JsonChronology))]
[JsonSerializable(typeof(ChronologyRow[]))]
internal sealed partial class ChronologyJsonContext : JsonSerializerContext;
