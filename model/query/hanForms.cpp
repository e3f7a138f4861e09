// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/hanForms.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>
#include <string_view>
#include <vector>

namespace trilateral
{

namespace
{

constexpr char16_t firstHan = 0x4e00;
constexpr char16_t lastHan = 0x9fff;

// Japanese forms after the reform of 1946, and forms usual in names, each before the simplified form of the same
// character. Those that both reforms made alike are not here.
constexpr std::u16string_view japaneseForms =
    u"亜亚悪恶圧压囲围壱壹稲稻隠隐営营栄荣駅驿円圆塩盐縁缘艶艳応应桜樱価价仮假壊坏懐怀絵绘拡扩殻壳覚觉楽乐"
    u"渇渴巻卷陥陷勧劝寛宽歓欢観观気气帰归亀龟戯戏犠牺拠据挙举郷乡暁晓駆驱勲勋薫薰恵惠渓溪経经蛍萤軽轻継继"
    u"鶏鸡芸艺撃击倹俭剣剑圏圈検检権权県县険险顕显験验厳严広广効效鉱矿黒黑済济斎斋斉齐剤剂雑杂賛赞歯齿児儿"
    u"実实舎舍釈释収收従从渋涩獣兽縦纵粛肃処处焼烧奨奖乗乘剰剩浄净畳叠縄绳譲让嬢娘醸酿図图粋粹酔醉穂穗髄髓"
    u"瀬濑摂摄専专戦战銭钱繊纤捜搜挿插荘庄総总聡聪騒骚増增蔵藏臓脏続续対对帯带択择沢泽単单団团弾弹遅迟鋳铸"
    u"庁厅徴征聴听逓递鉄铁転转伝传働动徳德読读弐贰悩恼脳脑覇霸廃废拝拜売卖発发髪发抜拔浜滨払拂仏佛辺边邉边"
    u"変变弁辩舗铺豊丰毎每満满黙默訳译薬药揺摇様样頼赖覧览竜龙両两猟猎塁垒涙泪隷隶霊灵齢龄暦历歴历錬炼労劳"
    u"滝泷曽曾嶋岛嶌岛髙高嵜崎渕渊歩步歳岁戸户呉吴姫姬尭尧巌岩槇槙隣邻鴎鸥麺面巣巢査查砕碎脇胁缶罐鬪斗頬颊"
    u"繋系桟栈頚颈峯峰舘馆冨富冩写埜野廼乃濵滨圀国仝同伜儿僣僭冴冱凾函勅敕卆卒叡睿唖哑噛啮垜垛塀屏壷壶姉姐"
    u"嶽岳帋纸忰悴懴忏戞戛扎札抂狂挌格揃剪撹搅攅攒晄晃晩晚曁暨朖朗柟楠楕椭氷冰汚污淸清湼涅潅灌濶阔灔滟焔焰"
    u"煕熙熈熙爼俎珎珍瑠琉璢琉甞尝畧略疂叠痩瘦皃貌皷鼓砿矿秊年穏稳竃灶竒奇竝并篭笼簑蓑緜绵繍绣纉缵纒缠罸罚"
    u"聨联聟婿臈腊臝裸舩船莵菟萠萌葢盖蕋蕊薗园蘂蕊蟇蟆襃褒覔觅觧解諌谏謌歌譌讹譱善讃赞豼貔貎貌賍赃賎贱軆体"
    u"躰体軣轰輌辆輙辄迯逃逹达遡溯鄕乡醗酦醤酱釖刀釼剑銕铁鐡铁鑛矿鑚钻閇闭閙闹隂阴靭韧靱韧餠饼駈驱騨驒鬦斗"
    u"鯵鲹鴬莺鵄鸱麁粗鼡鼠龝秋";

std::vector<char16_t> simplifiedByTransliteration()
{
    icu::UnicodeString characters;
    for (char16_t c = firstHan; c <= lastHan; ++c)
        characters.append(c);
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
    icu::UnicodeString changed = characters;
    if (U_SUCCESS(error) && simplify)
        simplify->transliterate(changed);
    // Some have no simplified form within the basic plane: then nothing can be told apart by place, and all stay.
    const icu::UnicodeString &used = changed.length() == characters.length() ? changed : characters;
    return {used.getBuffer(), used.getBuffer() + used.length()};
}

std::vector<char16_t> makeTable()
{
    std::vector<char16_t> table = simplifiedByTransliteration();
    for (std::size_t i = 0; i + 1 < japaneseForms.size(); i += 2)
        table[japaneseForms[i] - firstHan] = japaneseForms[i + 1];
    return table;
}

} // namespace

char16_t simplifiedForm(char16_t character)
{
    if (character == strayHan)
        return u'崎';
    if (!isHan(character))
        return character;
    static const std::vector<char16_t> table = makeTable();
    return table[static_cast<std::size_t>(character - firstHan)];
}

} // namespace trilateral
