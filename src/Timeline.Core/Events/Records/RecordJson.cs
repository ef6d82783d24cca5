using System.Text.Json;
using System.Text.Json.Serialization;

namespace Timeline.Events.Records;

/// <summary>
/// A document's record as one line of JSON: what passes from the stages that look at a document alone to those that look
/// at all, complete in itself.
/// </summary>
public static class RecordJson
{
    public static byte[] Write(DocumentRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return JsonSerializer.SerializeToUtf8Bytes(record, RecordJsonContext.Default.DocumentRecord);
    }

    /// <exception cref="JsonException">It is not a record of this version.</exception>
    public static DocumentRecord Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, RecordJsonContext.Default.DocumentRecord) ?? throw new JsonException("null");
}

/// <remarks>Only nulls are left out: a missing property would come back as its type's default and not as its initial value.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DocumentRecord))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
