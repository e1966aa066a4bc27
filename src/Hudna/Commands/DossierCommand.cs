using System.CommandLine;
using Hudna.Lexicon;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary><c>hudna dossier</c>: helps to write dossiers. 'hudna rules check --dossiers FOLDER' checks them.</summary>
internal static class DossierCommand
{
    public static Command Make(Terminal terminal, Func<KnowledgeFolders, LoadedReader> load) =>
        new("dossier", "Write dossiers: propose entries from articles, bring in places. 'hudna rules check --dossiers FOLDER' checks what you wrote.")
        {
            DossierSuggestCommand.Make(terminal, load),
            DossierPlacesCommand.Make(terminal),
        };
}
