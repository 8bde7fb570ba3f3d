create tabel misspelt;
