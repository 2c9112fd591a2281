/** The name of the file to mend of a list: `kontakter.csv` gives `kontakter-att-ratta.xlsx`. */
export const mendFileName = (listName: string): string => `${listName.replace(/\.[^./\\]*$/, '')}-att-ratta.xlsx`
