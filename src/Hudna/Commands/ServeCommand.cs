using System.CommandLine;
using System.Net;
using Hudna.Lexicon;
using Hudna.Web.Hosting;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary><c>hudna serve</c>: the web application over a record.</summary>
internal static class ServeCommand
{
    public const int DefaultPort = 5080;

    public static Command Make(Terminal terminal)
    {
        var database = CommonOptions.Database();
        var port = PortOption();
        var host = new Option<IPAddress>("--host")
        {
            Description = "The address to listen on. Anything but 127.0.0.1 lets others read the record: there are no accounts yet.",
            DefaultValueFactory = _ => IPAddress.Loopback,
            CustomParser = result =>
            {
                if (IPAddress.TryParse(result.Tokens[0].Value, out var address)) return address;
                result.AddError($"--host takes an address such as 127.0.0.1, not '{result.Tokens[0].Value}'.");
                return null;
            },
        };
        var data = CommonOptions.Data();
        var dossiers = CommonOptions.Dossiers();
        var command = new Command("serve", "Serve the record's pages.") { database, port, host, data, dossiers };
        command.SetAction(async (parsed, cancel) =>
        {
            var knowledge = Knowledge.Load(CommonOptions.Folders(parsed.GetValue(data), parsed.GetValue(dossiers)!));
            await using var record = RecordFile.OpenExisting(parsed.GetValue(database)!, knowledge.Folders);
            await WebHost.RunAsync(record, knowledge.Dossiers, new(parsed.GetValue(host)!, parsed.GetValue(port)), address => Announce(terminal, address), cancel);
            return ExitCode.Ok;
        });
        return command;
    }

    public static Option<int> PortOption() => CommonOptions.Whole("--port", "The port to listen on; 0 takes any free one.", 0, 65_535, DefaultPort);

    public static void Announce(Terminal terminal, Uri address)
    {
        terminal.Out.WriteLine(address.ToString());
        terminal.Out.Flush();
        terminal.Note("Open this address in a browser. Ctrl-C stops.");
    }
}
