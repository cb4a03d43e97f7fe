/** Whether this Excel has a version of its API. What the manifest asks for needs no asking. */
export const hasExcelApi = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
