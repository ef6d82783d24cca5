using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Events.Records;
using Timeline.Temporal;
using Xunit;

namespace Timeline.Tests.Events.Records;

/// <summary>What is kept comes back as it was, down to the last property: one that is added later and forgotten here fails.</summary>
public sealed class RecordCodecTests
{
    [Fact]
    public void A_record_of_the_seeds_comes_back_as_it_was()
    {
        foreach (Document document in PipelineTests.Seeds())
            AssertComesBack(RecordBuilder.Build(document));
    }

    [Fact]
    public void Every_property_comes_back()
    {
        Type[] meanings = [.. typeof(Meaning).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Meaning)))];
        Assert.True(meanings.Length >= 5);
        foreach (Type meaning in meanings)
            AssertComesBack((DocumentRecord)new Filler(meaning).Make(typeof(DocumentRecord), 0)!);
    }

    private static void AssertComesBack(DocumentRecord record)
    {
        byte[] bytes = RecordCodec.Write(record);
        Assert.Equal(Told(record), Told(RecordCodec.Read([1, 2, 3, .. bytes], 3)));
        Assert.Equal(bytes, RecordCodec.Write(RecordCodec.Read(bytes, 0)));
    }

    private static string Told(object? value)
    {
        var text = new StringBuilder();
        Tell(value, "", text);
        return text.ToString();
    }

    private static void Tell(object? value, string name, StringBuilder text)
    {
        text.Append(name).Append('=');
        if (value is null or string or IFormattable)
        {
            text.AppendLine(value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value is string s ? s : "null");
            return;
        }
        text.AppendLine(value.GetType().Name);
        if (value is IEnumerable all)
        {
            foreach (object? one in all)
                Tell(one, name + "[]", text);
            return;
        }
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
            Tell(property.GetValue(value), name + "." + property.Name, text);
    }

    /// <summary>Makes values in which no property has its type's default, and no two numbers are the same.</summary>
    private sealed class Filler(Type meaning)
    {
        private int number = 1;

        public object? Make(Type type, int depth)
        {
            if (Nullable.GetUnderlyingType(type) is { } inner)
                return Make(inner, depth);
            if (type == typeof(string))
                return $"text {number++}";
            if (type == typeof(bool))
                return true;
            if (type.IsEnum)
                return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1);
            if (type.IsPrimitive || type == typeof(decimal))
                return Convert.ChangeType(number++ % 100, type, CultureInfo.InvariantCulture);
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
                return List(type.GetGenericArguments()[0], depth);
            if (type == typeof(Meaning))
                return Make(meaning, depth);
            object made = RuntimeHelpers.GetUninitializedObject(type);
            foreach (FieldInfo field in Fields(type))
            {
                // A duration may hold another, and so on for ever.
                bool isDeep = field.FieldType == type && depth > 1;
                field.SetValue(made, isDeep ? null : Make(field.FieldType, field.FieldType == type ? depth + 1 : depth));
            }
            return made;
        }

        private object List(Type element, int depth)
        {
            MethodInfo create = typeof(ImmutableArray).GetMethods().Single(m => m.Name == nameof(ImmutableArray.Create) && m.GetParameters() is [{ ParameterType.IsArray: true }]);
            var values = Array.CreateInstance(element, 2);
            values.SetValue(Make(element, depth), 0);
            values.SetValue(Make(element, depth), 1);
            return create.MakeGenericMethod(element).Invoke(null, [values])!;
        }

        private static IEnumerable<FieldInfo> Fields(Type type) =>
            type.BaseType is null or { FullName: "System.Object" or "System.ValueType" }
                ? type.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance)
                : Fields(type.BaseType).Concat(type.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));
    }
}
