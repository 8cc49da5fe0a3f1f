# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'product_dialog.ui'
##
## Created by: packaging/generate.py
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QSpinBox, QWidget)

from poreditary.app.dialogs.product_actives import ActivesEdit

class Ui_ProductDialog(object):
    def setupUi(self, ProductDialog):
        if not ProductDialog.objectName():
            ProductDialog.setObjectName(u"ProductDialog")
        self.rows = QFormLayout(ProductDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.name_label = QLabel(ProductDialog)
        self.name_label.setObjectName(u"name_label")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(ProductDialog)
        self.name.setObjectName(u"name")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.brand_label = QLabel(ProductDialog)
        self.brand_label.setObjectName(u"brand_label")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.brand_label)

        self.brand = QLineEdit(ProductDialog)
        self.brand.setObjectName(u"brand")

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.brand)

        self.kind_label = QLabel(ProductDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = QComboBox(ProductDialog)
        self.kind.setObjectName(u"kind")

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.kind)

        self.inci_label = QLabel(ProductDialog)
        self.inci_label.setObjectName(u"inci_label")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.inci_label)

        self.inci = QPlainTextEdit(ProductDialog)
        self.inci.setObjectName(u"inci")
        self.inci.setTabChangesFocus(True)

        self.rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.inci)

        self.actives_label = QLabel(ProductDialog)
        self.actives_label.setObjectName(u"actives_label")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.actives_label)

        self.actives = ActivesEdit(ProductDialog)
        self.actives.setObjectName(u"actives")

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.actives)

        self.is_opened = QCheckBox(ProductDialog)
        self.is_opened.setObjectName(u"is_opened")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.is_opened)

        self.opened_on = QDateEdit(ProductDialog)
        self.opened_on.setObjectName(u"opened_on")
        self.opened_on.setCalendarPopup(True)

        self.rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.opened_on)

        self.months_label = QLabel(ProductDialog)
        self.months_label.setObjectName(u"months_label")

        self.rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.months_label)

        self.months = QSpinBox(ProductDialog)
        self.months.setObjectName(u"months")
        self.months.setMaximum(120)

        self.rows.setWidget(6, QFormLayout.ItemRole.FieldRole, self.months)

        self.has_last_day = QCheckBox(ProductDialog)
        self.has_last_day.setObjectName(u"has_last_day")

        self.rows.setWidget(7, QFormLayout.ItemRole.LabelRole, self.has_last_day)

        self.expires_on = QDateEdit(ProductDialog)
        self.expires_on.setObjectName(u"expires_on")
        self.expires_on.setCalendarPopup(True)

        self.rows.setWidget(7, QFormLayout.ItemRole.FieldRole, self.expires_on)

        self.price_label = QLabel(ProductDialog)
        self.price_label.setObjectName(u"price_label")

        self.rows.setWidget(8, QFormLayout.ItemRole.LabelRole, self.price_label)

        self.price_row = QHBoxLayout()
        self.price_row.setObjectName(u"price_row")
        self.price = QLineEdit(ProductDialog)
        self.price.setObjectName(u"price")

        self.price_row.addWidget(self.price)

        self.currency = QComboBox(ProductDialog)
        self.currency.setObjectName(u"currency")
        self.currency.setEditable(True)
        self.currency.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.price_row.addWidget(self.currency)


        self.rows.setLayout(8, QFormLayout.ItemRole.FieldRole, self.price_row)

        self.note_label = QLabel(ProductDialog)
        self.note_label.setObjectName(u"note_label")

        self.rows.setWidget(9, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(ProductDialog)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.rows.setWidget(9, QFormLayout.ItemRole.FieldRole, self.note)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.brand_label.setBuddy(self.brand)
        self.kind_label.setBuddy(self.kind)
        self.inci_label.setBuddy(self.inci)
        self.actives_label.setBuddy(self.actives)
        self.months_label.setBuddy(self.months)
        self.price_label.setBuddy(self.price)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProductDialog)

        QMetaObject.connectSlotsByName(ProductDialog)
    # setupUi

    def retranslateUi(self, ProductDialog):
        self.name_label.setText(QCoreApplication.translate("ProductDialog", u"&Name", None))
        self.brand_label.setText(QCoreApplication.translate("ProductDialog", u"&Brand", None))
        self.kind_label.setText(QCoreApplication.translate("ProductDialog", u"Step &kind", None))
        self.kind.setPlaceholderText(QCoreApplication.translate("ProductDialog", u"choose what it is for", None))
        self.inci_label.setText(QCoreApplication.translate("ProductDialog", u"&Ingredients (INCI)", None))
        self.inci.setPlaceholderText(QCoreApplication.translate("ProductDialog", u"paste the list as it stands on the pack", None))
        self.actives_label.setText(QCoreApplication.translate("ProductDialog", u"&Actives", None))
        self.is_opened.setText(QCoreApplication.translate("ProductDialog", u"&Opened on", None))
#if QT_CONFIG(accessibility)
        self.opened_on.setAccessibleName(QCoreApplication.translate("ProductDialog", u"Opened on", None))
#endif // QT_CONFIG(accessibility)
        self.months_label.setText(QCoreApplication.translate("ProductDialog", u"&Period after opening", None))
        self.months.setSpecialValueText(QCoreApplication.translate("ProductDialog", u"not on the pack", None))
        self.has_last_day.setText(QCoreApplication.translate("ProductDialog", u"&Use by", None))
#if QT_CONFIG(accessibility)
        self.expires_on.setAccessibleName(QCoreApplication.translate("ProductDialog", u"Use by", None))
#endif // QT_CONFIG(accessibility)
        self.price_label.setText(QCoreApplication.translate("ProductDialog", u"P&rice", None))
#if QT_CONFIG(accessibility)
        self.currency.setAccessibleName(QCoreApplication.translate("ProductDialog", u"Currency", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("ProductDialog", u"No&te", None))
        pass
    # retranslateUi

