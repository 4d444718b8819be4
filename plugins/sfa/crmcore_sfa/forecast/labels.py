"""The words of the forecast in other languages."""

GERMAN = {
    "sfa_forecast_snapshot": "Prognosestand",
    "sfa_forecast_snapshot.taken_on": "Stand vom",
    "sfa_forecast_snapshot.pipeline": "Pipeline",
    "sfa_forecast_snapshot.period": "Zeitraum",
    "sfa_forecast_snapshot.owner_id": "Verkäufer",
    "sfa_forecast_snapshot.category": "Prognosekategorie",
    "sfa_forecast_snapshot.deals": "Verkaufschancen",
    "sfa_forecast_snapshot.amount": "Betrag",
    "sfa_forecast_snapshot.weighted": "Gewichteter Betrag",
    "sfa_forecast_snapshot.rate_on": "Kurse vom",
    "sfa_forecast_snapshot.without_rate": "Ohne Kurs",
}
CHINESE = {
    "sfa_forecast_snapshot": "预测快照",
    "sfa_forecast_snapshot.taken_on": "快照日期",
    "sfa_forecast_snapshot.pipeline": "销售流程",
    "sfa_forecast_snapshot.period": "期间",
    "sfa_forecast_snapshot.owner_id": "负责人",
    "sfa_forecast_snapshot.category": "预测类别",
    "sfa_forecast_snapshot.deals": "商机数",
    "sfa_forecast_snapshot.amount": "金额",
    "sfa_forecast_snapshot.weighted": "加权金额",
    "sfa_forecast_snapshot.rate_on": "汇率日期",
    "sfa_forecast_snapshot.without_rate": "缺少汇率",
}
