using Microsoft.Data.Sqlite;

namespace Hudna.Store.Sqlite;

/// <summary>What a statement finds, row by row: values go in as parameters, columns come out by their names. No reflection: the program is compiled ahead.</summary>
internal static class Rows
{
    /// <summary>Every row, made into what the caller wants of it.</summary>
    public static IReadOnlyList<T> All<T>(this SqliteConnection connection, string statement, Func<Row, T> make, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(connection, statement, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(make(new(reader)));
        return rows;
    }

    /// <summary>The first row, or nothing.</summary>
    public static T? First<T>(this SqliteConnection connection, string statement, Func<Row, T> make, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(connection, statement, values);
        using var reader = command.ExecuteReader();
        return reader.Read() ? make(new(reader)) : default;
    }

    /// <summary>One value: the first column of the first row, or null.</summary>
    public static object? Value(this SqliteConnection connection, string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(connection, statement, values);
        return command.ExecuteScalar() is var value and not DBNull ? value : null;
    }

    public static void Run(this SqliteConnection connection, string statement)
    {
        using var command = Command(connection, statement, []);
        command.ExecuteNonQuery();
    }

    /// <summary>In the connection's transaction, when it has one.</summary>
    private static SqliteCommand Command(SqliteConnection connection, string statement, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text comes from our embedded .sql files or is a constant; values go in as parameters.
        command.CommandText = statement;
#pragma warning restore CA2100
        foreach (var (name, value) in values) command.Parameters.Add(new SqliteParameter(name, value ?? DBNull.Value));
        return command;
    }
}

/// <summary>The row a reader stands on. A column asked for by a name that the statement does not give is a fault of ours and throws.</summary>
internal readonly struct Row(SqliteDataReader reader)
{
    public long Number(string column) => reader.GetInt64(reader.GetOrdinal(column));

    public double Real(string column) => reader.GetDouble(reader.GetOrdinal(column));

    public string Text(string column) => reader.GetString(reader.GetOrdinal(column));

    public string? TextOrNull(string column) => reader.GetOrdinal(column) is var at && reader.IsDBNull(at) ? null : reader.GetString(at);

    public byte[] Bytes(string column) => reader.GetFieldValue<byte[]>(reader.GetOrdinal(column));
}
