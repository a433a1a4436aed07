# The directory of colleagues, agencies and lines.

search-kind-directory_entry = Directory
day-begun-directory_entry = An entry of the directory, not kept yet
client-draft-directory_entry = An entry of the directory is being written, last typed { $time }.
directory-title = Directory
directory-help = Colleagues, agencies and lines that you can name to a client, each with the day on which you last checked it.
